import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { say } from '../cms/say.ts'
import { changeStore } from '../database/index.ts'
import { cursorAt, placeOf } from './cursor.ts'
import { told } from './told.ts'
import type { ToldChange } from './told.ts'
import { followed } from './what.ts'

export type ChangesAnswer = { docs: ToldChange[]; cursor: string; hasNextPage: boolean }

export const LIMIT = { most: 1000, standard: 100 }

/**
 * What changed for the public after a cursor, in the order in which it was committed; without a cursor nothing but the
 * present one. Throws an APIError: 400 for a wrong parameter, 410 for a cursor whose next changes are kept no longer.
 */
export async function changesSince(req: PayloadRequest): Promise<ChangesAnswer> {
  const { since, collections, limit } = asked(req)
  const store = await changeStore(req.payload)
  const found = await store.since({ after: since ?? Number.MAX_SAFE_INTEGER, collections, limit })
  const { changes, first, last } = found
  if (since === null) return { docs: [], cursor: cursorAt(last), hasNextPage: false }
  // The second is the cursor of another database, or of one that was restored from a backup since.
  if (since < first - 1 || since > last) throw gone()
  const hasNextPage = changes.length === limit && changes.at(-1)?.number !== last
  return {
    docs: changes.map(told),
    cursor: cursorAt(hasNextPage ? (changes.at(-1)?.number ?? last) : last),
    hasNextPage,
  }
}

function asked(req: PayloadRequest) {
  const all = followed(req.payload)
  const Given = z.object({
    since: z.string().transform(placeOf).pipe(z.number()).nullable().default(null),
    collections: z
      .string()
      .transform((list) => list.split(','))
      .pipe(z.array(z.enum(all as [string, ...string[]])))
      .nullable()
      .default(null),
    limit: z.coerce.number().int().min(1).max(LIMIT.most).default(LIMIT.standard),
  })
  const result = Given.safeParse(req.query)
  if (result.success) return result.data
  const field = String(result.error.issues[0]?.path[0])
  const wrong = {
    since: ['since 是上次应答中的 cursor', 'since is the cursor of an answer before'],
    collections: [`collections 可用：${all.join(', ')}`, `collections are among: ${all.join(', ')}`],
    limit: [
      `limit 是 1 至 ${String(LIMIT.most)} 的整数`,
      `limit is a whole number from 1 to ${String(LIMIT.most)}`,
    ],
  } as const
  const data = { code: 'query-value-invalid', errors: [{ path: field }] }
  throw new APIError(say(req, wrong[field as keyof typeof wrong]), 400, data, true)
}

/** The sentence for it is the code's own. */
const gone = (): APIError => new APIError('changes-gone', 410, { code: 'changes-gone' }, true)
