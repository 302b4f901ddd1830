import { z } from 'zod'
import { ProblemError } from '../../problems/problem.ts'
import type { Word } from '../../problems/words.ts'
import { mediaType, unsupported } from '../media-type.ts'
import type { ReadBody } from '../read-body.ts'

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])
const Options = z.strictObject({
  publish: flag.default(false),
  overwrite: flag.default(false),
  retire: flag.default(false),
  subdistrict: z.string().min(1).max(200).optional(),
})
const Text = Options.extend({ text: z.string().min(1), name: z.string().min(1).max(200).default('text.txt') })
const Acceptance = z.strictObject({ stateHash: z.string(), accepted: z.array(z.string()).optional() })

export type Given = { bytes: Uint8Array; name: string; options: z.infer<typeof Options> }

/** The document of a request: `file` of a form, or `text` of a JSON object; an address to fetch is never followed. */
export async function readGiven({ request, data }: ReadBody): Promise<Given> {
  const type = mediaType(request)
  if (type !== 'multipart/form-data' && type !== 'application/json') throw unsupported(request)
  if (type === 'application/json') {
    const { text, name, ...options } = parsed(Text, data)
    return { bytes: new TextEncoder().encode(text), name, options }
  }
  const form = await request.clone().formData()
  const file = form.get('file')
  if (!(file instanceof File)) throw invalid('file', 'needs-file')
  const options = parsed(Options, Object.fromEntries([...form.entries()].filter(([name]) => name !== 'file')))
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, options }
}

/** Which state was looked at, and which steps of its plan are accepted. */
export const readAcceptance = ({ data }: ReadBody): z.infer<typeof Acceptance> => parsed(Acceptance, data)

/** The answer to a body with a field that is missing, not known, or not what it must be. */
export const invalid = (field: string, reason: Word): ProblemError =>
  new ProblemError({ code: 'request-invalid', field, detail: { reason } })

function parsed<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (issue?.code === 'unrecognized_keys') throw invalid(issue.keys.join('.'), 'unknown-field')
  const field = issue?.path.join('.') ?? ''
  throw invalid(field, REASONS[field] ?? 'needs-text')
}

/** What each field must be. */
const REASONS: Readonly<Record<string, Word>> = {
  ...{ publish: 'needs-boolean', overwrite: 'needs-boolean', retire: 'needs-boolean' },
  ...{ stateHash: 'needs-text', accepted: 'needs-texts' },
  ...{ subdistrict: 'subdistrict', text: 'needs-text', name: 'needs-text' },
}
