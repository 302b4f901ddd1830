import { z } from 'zod'
import type { Language } from '../../language.ts'
import { bundlesIn } from '../../../importer/bundles-in.ts'
import type { Parsed } from '../../../importer/model/parsed.ts'
import { read } from '../../../importer/pipeline.ts'
import { ProblemError } from '../../problems/problem.ts'
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

export type Asked = { parsed: Parsed; options: z.infer<typeof Options> }

/** The document of a request: `file` of a form, or `text` of a JSON object; an address to fetch is never followed. */
export async function readDocument({ request, data }: ReadBody, language: Language): Promise<Asked> {
  const type = mediaType(request)
  if (type !== 'multipart/form-data' && type !== 'application/json') throw unsupported(request)
  if (type === 'application/json') {
    const { text, name, ...options } = parsed(Text, data)
    return { parsed: await one(new TextEncoder().encode(text), name, language), options }
  }
  const form = await request.clone().formData()
  const file = form.get('file')
  if (!(file instanceof File)) throw new ProblemError({ code: 'request-invalid', field: 'file' })
  const fields = [...form.entries()].filter(([name]) => name !== 'file')
  const bytes = new Uint8Array(await file.arrayBuffer())
  return {
    parsed: await one(bytes, file.name, language),
    options: parsed(Options, Object.fromEntries(fields)),
  }
}

/** Which state was looked at, and which steps of its plan are accepted. */
export const readAcceptance = ({ data }: ReadBody): z.infer<typeof Acceptance> => parsed(Acceptance, data)

/** A plan is of one document; a file of many bundles is for the command. */
async function one(bytes: Uint8Array, name: string, language: Language): Promise<Parsed> {
  const bundles = bundlesIn(bytes, name, language)
  const [bundle] = bundles ?? []
  if (bundles && bundles.length !== 1) throw new ProblemError({ code: 'request-invalid', field: 'file' })
  return bundle ?? read(bytes, name, language)
}

function parsed<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? [])
  throw new ProblemError({ code: 'request-invalid', field: keys.join('.') })
}
