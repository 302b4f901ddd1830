import { createHash } from 'node:crypto'
import { Bundle } from './model/bundle.ts'
import type { Parsed } from './model/parsed.ts'
import { wordAll } from './model/messages/index.ts'
import type { Language } from './model/message.ts'

/**
 * The bundles of a file that holds some instead of prose: one as `jiedao parse --json` prints it, or one a line as `jiedao
 * export` does. Null for any other file. One that does not fit the schema is refused with a message that says where.
 */
export function bundlesIn(bytes: Uint8Array, name: string, language: Language): Parsed[] | null {
  if (!/\.(?:json|ndjson|jsonl)$/iu.test(name)) return null
  const text = new TextDecoder().decode(bytes)
  const whole = fromJson(text)
  if (whole !== undefined) return [parsedOf(whole, { text, name, language, line: text, start: 0 })]
  let start = 0
  return text.split('\n').flatMap((line) => {
    const place = { text, name, language, line, start }
    start += line.length + 1
    return line.trim() === '' ? [] : [parsedOf(fromJson(line), place)]
  })
}

type Place = { text: string; name: string; language: Language; line: string; start: number }

/** A bundle comes without its document: there is no text and no outline to it. */
function parsedOf(value: unknown, { text, name, language, line, start }: Place): Parsed {
  const result = Bundle.safeParse(value)
  const outline = { type: 'root', span: NOWHERE, children: [], lines: [], chrome: [] } as const
  const parsed = { text: '', outline: { ...outline, children: [], lines: [], chrome: [] }, chrome: [] }
  if (result.success) return { bundle: result.data, ...parsed }
  const [issue] = result.error.issues
  const detail = {
    where: issue?.path.join('.') ?? '',
    reason: value === undefined ? 'JSON' : (issue?.message ?? ''),
  }
  const span = { start, end: start + line.length }
  const source = {
    ...{
      name,
      sha256: createHash('sha256').update(line).digest('hex'),
      encoding: 'utf-8',
      script: 'Hans' as const,
    },
    characters: text.length,
  }
  const refused: Bundle = {
    ...{ bundleVersion: 1, kind: 'none', source, leaders: [], departments: [], duties: [], honors: [] },
    coverage: { characters: 0, attributed: 0, structure: 0, chrome: 0, unattributed: [] },
    messages: wordAll([{ code: 'bundle/invalid', span, detail }], text, language),
  }
  return { bundle: refused, ...parsed }
}

const NOWHERE = { start: 0, end: 0 }

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
