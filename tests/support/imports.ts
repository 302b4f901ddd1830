import type { Payload } from 'payload'
import { applyDocument, planDocument } from '../../src/importer/intake.ts'
import type { Intake } from '../../src/importer/intake.ts'
import type { Parsed } from '../../src/importer/model/parsed.ts'
import { openTestPayload } from './open-payload.ts'
import { aDepartment, aDuty, aLeader, aSubdistrict, parsedWith } from './parsed.ts'

type Stored = 'leaders' | 'departments' | 'duties' | 'tasks' | 'units' | 'imports'

export type Imports = {
  payload: Payload
  /** Plans a document as drafts, or to be published. Throws when it is refused. */
  plan: (parsed: Parsed, publish?: boolean) => Promise<Intake>
  /** Plans and applies it. */
  importOf: (parsed: Parsed, publish?: boolean) => Promise<Intake>
  /** The records of a collection, or those of one subdistrict, in their order, each with its latest draft. */
  all: (collection: Stored, subdistrict?: string) => Promise<Record<string, unknown>[]>
  close: () => Promise<void>
}

export const run = {
  batch: 'a batch',
  startedAt: new Date('2024-03-01T00:00:00Z'),
  actor: 'operator',
} as const

/** An empty database, and how documents are brought into it. */
export async function openImports(): Promise<Imports> {
  const { payload, close } = await openTestPayload()

  async function plan(parsed: Parsed, publish = false): Promise<Intake> {
    const intake = await planDocument(payload, parsed, { publish, language: 'zh' })
    if ('refused' in intake) throw new Error(intake.refused.map(({ text }) => text).join(' '))
    return intake
  }

  async function importOf(parsed: Parsed, publish = false): Promise<Intake> {
    const intake = await plan(parsed, publish)
    await applyDocument(payload, parsed, intake, run)
    return intake
  }

  async function all(collection: Stored, subdistrict = ''): Promise<Record<string, unknown>[]> {
    const where = subdistrict === '' ? {} : { 'subdistrict.name': { equals: subdistrict } }
    const options = {
      collection,
      where,
      sort: collection === 'imports' ? 'createdAt' : 'rank',
      pagination: false,
      depth: 1,
      draft: true,
      overrideAccess: true,
    } as const
    return (await payload.find(options)).docs as unknown as Record<string, unknown>[]
  }

  return { payload, plan, importOf, all, close }
}

/** Each test has an office of its own, so that none sees the records of another. */
export const office = (name: string, text = name): Parsed =>
  parsedWith(
    'profile',
    {
      subdistrict: aSubdistrict({ name }),
      departments: [aDepartment('民生办', 1), aDepartment('党建办', 2, { aliases: ['组织办'] })],
      leaders: [
        aLeader('周明远', 1, { inChargeOf: ['组织办'] }),
        aLeader('单小雅', 2, { liaises: ['民生办'] }),
      ],
      duties: [aDuty('一', 1, '办好民生实事。'), aDuty('二', 2, '搞好基层党建。')],
    },
    text,
  )
