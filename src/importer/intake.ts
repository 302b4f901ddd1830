import type { Payload, PayloadRequest } from 'payload'
import { applyPlan, operatorRequest } from './apply/apply-plan.ts'
import { loadState } from './apply/load-state.ts'
import { recordFailure, recordRefusal, type Run } from './apply/record-import.ts'
import { retirementOf } from './apply/retirement.ts'
import type { Bundle, Message } from './model/bundle.ts'
import { word } from './model/messages/index.ts'
import type { Language } from './model/message.ts'
import type { Parsed } from './model/parsed.ts'
import { keyOf } from './model/keys.ts'
import { oneLine } from './apply/one-line.ts'
import { identity, type Plan, type Stored, type Wanted } from './model/plan.ts'
import { pick, type Picks } from './plan/pick.ts'
import { planOf, type PlanOptions } from './plan/plan.ts'
import { project } from './plan/project.ts'
import { resolveSubdistrict } from './plan/resolve-subdistrict.ts'
import { namesIn, wantedRecords } from './plan/wanted/wanted.ts'

export type IntakeOptions = Omit<PlanOptions, 'retire'> & {
  /** Records that the document no longer holds are ended or moved to the trash. */
  retire?: boolean | undefined
  language: Language
  /** Which steps to take; all of them unless some are named. */
  picks?: Picks
  /** What earlier documents of the same dry run would have left behind. */
  upon?: readonly Stored[]
}

/** What an import of one document would do; `touched`: the records it would leave changed. */
export type Intake = { plan: Plan; wanted: Wanted[]; touched: Stored[]; messages: Message[] }
/** A document that cannot be imported, with the messages that say why. */
export type Refusal = { refused: Message[] }

/** Compares one parsed document with the database. Reads only. */
export async function planDocument(
  payload: Payload,
  parsed: Parsed,
  options: IntakeOptions,
): Promise<Intake | Refusal> {
  const { bundle, text } = parsed
  if (isRefused(bundle)) return { refused: bundle.messages }
  const { stored, key } = await stateFor(await operatorRequest(payload), bundle, options.upon)
  const say = (
    code: 'subdistrict/ambiguous' | 'subdistrict/incomplete',
    candidates: string[] = [],
  ): Message => {
    const span = bundle.subdistrict?.at['name']?.[0] ?? { start: 0, end: 0 }
    const detail = { subdistrict: bundle.subdistrict?.name ?? '', candidates: candidates.join('、') }
    return word({ code, span, detail }, text, options.language)
  }
  if (typeof key !== 'string') return { refused: [say('subdistrict/ambiguous', key.ambiguous)] }
  const wanted = wantedRecords(parsed, key, stored)
  const retire = options.retire ? retirementOf(bundle.source.publishedOn) : undefined
  const plan = pick(planOf(wanted, stored, { ...options, retire }), stored, options.picks ?? {})
  const messages = [
    ...bundle.messages,
    ...(makesIncomplete(plan, bundle) ? [say('subdistrict/incomplete')] : []),
  ]
  return { plan, wanted, touched: project(stored, wanted, plan), messages }
}

/**
 * What is stored that a document may touch or must know of, upon what earlier documents of a dry run would leave, and the
 * key of its subdistrict, or the candidates when it cannot be told.
 */
export async function stateFor(
  req: PayloadRequest,
  bundle: Bundle,
  upon: readonly Stored[] = [],
): Promise<{ stored: Stored[]; key: string | { ambiguous: string[] } }> {
  const isRoot = ({ parent }: Stored): boolean => parent === undefined
  const roots = overlaid(await loadState(req, bundle, knowing(bundle)), upon.filter(isRoot))
  const key = subdistrictKey(bundle, roots)
  const parents = [key, ...(bundle.cityPlan ? [keyOf('city-plans', bundle.cityPlan)] : [])]
  const rows = upon.filter(({ parent }) => parent !== undefined && parents.includes(parent))
  return { stored: overlaid(roots, rows), key }
}

/** Whether parsing found that a document cannot be imported. */
export const isRefused = ({ kind, messages }: Bundle): boolean =>
  kind === 'none' || messages.some(({ severity }) => severity === 'error')

/** Writes what `planDocument` found, in one transaction, if the database is still as it was then; null when there is nothing to write. */
export async function applyDocument(
  payload: Payload,
  { bundle }: Pick<Parsed, 'bundle'>,
  intake: Intake,
  run: Omit<Run, 'messages' | 'name' | 'sha256'>,
): Promise<string | null> {
  const load = (req: PayloadRequest) => loadState(req, bundle, knowing(bundle))
  return applyPlan(payload, {
    ...intake,
    load,
    run: { ...run, ...named(bundle), messages: intake.messages },
  })
}

/** Writes down that a document was refused. */
export const refuseDocument = (
  payload: Payload,
  { bundle }: Pick<Parsed, 'bundle'>,
  { refused }: Refusal,
  run: Omit<Run, 'messages' | 'name' | 'sha256'>,
): Promise<void> => recordRefusal(payload, { ...run, ...named(bundle), messages: refused })

/**
 * Writes down that writing a document failed; the reason is the last of its messages. Never throws: where not even that can be
 * written, the reason is all there is to tell.
 */
export async function failDocument(
  payload: Payload,
  { bundle }: Pick<Parsed, 'bundle'>,
  { plan, messages }: Pick<Intake, 'plan' | 'messages'>,
  { error, language, ...run }: Omit<Run, 'messages' | 'name' | 'sha256'> & Failure,
): Promise<void> {
  const told = [...messages, writeFailed(error, language)]
  await recordFailure(payload, { ...run, ...named(bundle), messages: told }, plan).catch(() => undefined)
}

type Failure = { error: unknown; language: Language }

export const WRITE_FAILED = 'import/write-failed'

/** What is said of a document that could not be written: of no place in it, so at its beginning. */
export const writeFailed = (error: unknown, language: Language): Message =>
  word({ code: WRITE_FAILED, span: { start: 0, end: 0 }, detail: { reason: oneLine(error) } }, '', language)

/** By what the record of an import knows its document. */
export const named = ({ source: { name, sha256 } }: Bundle) => ({ name, sha256 })

/** What a document tells of the records to be loaded: which subdistrict is meant, and how it names them. */
function knowing(bundle: Bundle): Parameters<typeof loadState>[2] {
  return {
    choose: (candidates) => {
      const key = subdistrictKey(bundle, candidates)
      return typeof key === 'string' ? key : null
    },
    names: (subdistrict) => new Set(namesIn(bundle, subdistrict).map(identity)),
  }
}

/** The empty key stands for "about no subdistrict". */
function subdistrictKey(
  { subdistrict }: Bundle,
  stored: readonly Stored[],
): string | { ambiguous: string[] } {
  if (!subdistrict) return ''
  const resolution = resolveSubdistrict(subdistrict, stored)
  return 'key' in resolution ? resolution.key : resolution
}

/** A subdistrict that only its name tells apart is stored, and waits for its district. */
const makesIncomplete = ({ steps }: Plan, { subdistrict }: Bundle): boolean =>
  subdistrict !== undefined &&
  (subdistrict.district ?? subdistrict.parentBody) === undefined &&
  steps.some(({ action, collection }) => action === 'create' && collection === 'subdistricts')

function overlaid(stored: readonly Stored[], upon: readonly Stored[]): Stored[] {
  const last = new Map([...stored, ...upon].map((record) => [identity(record), record]))
  return [...last.values()].filter(({ retired }) => !retired)
}
