import { check } from './checks/index.ts'
import { decode, type Decoded } from './decode/decode.ts'
import { isOtherPaper } from './extract/other-paper.ts'
import { kinds } from './kinds/index.ts'
import type { Bundle, KindId } from './model/bundle.ts'
import type { Document } from './model/document.ts'
import type { Extraction, Kind } from './model/kind.ts'
import type { Draft, Language } from './model/message.ts'
import { wordAll } from './model/messages/index.ts'
import type { Parsed } from './model/parsed.ts'
import { outline } from './outline/outline.ts'
import { coverage } from './validate/coverage.ts'
import { validate } from './validate/validate.ts'

/**
 * One document as a bundle: decode → outline → recognise → extract → check → validate. A pure function of the bytes and the
 * name; a document that is refused yields a bundle of kind `none` with messages. Throws only on a bug.
 */
export async function parse(bytes: Uint8Array, name: string, language: Language = 'zh'): Promise<Bundle> {
  return (await read(bytes, name, language)).bundle
}

/** The same with the text and its outline, which the plan stores beside the records. */
export async function read(bytes: Uint8Array, name: string, language: Language = 'zh'): Promise<Parsed> {
  // The one stage that waits, since the readers of DOCX and PDF do.
  return interpret(await decode(bytes, name), language)
}

function interpret({ source, messages }: Decoded, language: Language): Parsed {
  const document: Document = { source, outline: outline(source) }
  const kind = messages.length ? null : recognise(document)
  const found: Extraction = kind?.extract(document) ?? { structure: [] }
  const said: Draft[] = [...messages, ...(found.messages ?? []), ...(kind ? check(document, found) : [])]
  if (!kind && messages.length === 0) said.push({ code: 'recognise/no-kind', span: { start: 0, end: 0 } })
  const { text } = source
  const records = {
    ...(found.subdistrict && { subdistrict: found.subdistrict }),
    leaders: found.leaders ?? [],
    departments: found.departments ?? [],
    duties: found.duties ?? [],
    honors: found.honors ?? [],
    ...(found.workReport && { workReport: found.workReport }),
    ...(found.cityPlan && { cityPlan: found.cityPlan }),
  }
  const chrome = [...document.outline.chrome, ...(found.chrome ?? [])]
  const bundle = validate({
    bundleVersion: 1,
    // The bundle's list of kinds is made from the folders that this one is from.
    kind: (kind?.id ?? 'none') as KindId,
    source: { ...described(source), ...found.source },
    ...records,
    coverage: coverage(text, Object.values(records), found.structure, chrome),
    messages: wordAll(said, text, language),
  })
  return { bundle, text, outline: document.outline, chrome }
}

/** The kind that is surest of the document; null when none is, or when its title says that it is something else. */
function recognise(document: Document): Kind | null {
  if (isOtherPaper(document)) return null
  const scored = kinds.map((kind) => ({ kind, score: kind.recognise(document) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score >= 0.5 ? best.kind : null
}

function described({ name, sha256, encoding, script, text }: Document['source']): Bundle['source'] {
  return { name, sha256, encoding, script, characters: text.length }
}
