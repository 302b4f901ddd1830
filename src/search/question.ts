import { APIError } from 'payload'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { say } from '../cms/say.ts'
import type { Question } from './query.ts'
import { searchedCollections } from './what.ts'

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const text = (most: number) => z.string().trim().max(most)

const Given = z.object({
  q: text(100).min(1),
  collections: z
    .union([z.string().transform((list) => list.split(',')), z.array(z.string())])
    .pipe(z.array(z.enum(searchedCollections as [CollectionSlug, ...CollectionSlug[]])))
    .default(searchedCollections),
  subdistrict: text(100).min(1).optional(),
  district: text(100).min(1).optional(),
  limit: whole(1, 50).default(10),
  page: whole(1, 1000).default(1),
})

/** Reads what somebody asks. Throws an APIError 400 that names the parameter that is wrong. */
export function questionIn(given: Record<string, unknown>, req: PayloadRequest): Question {
  const result = Given.safeParse(given)
  if (result.success) return result.data
  const field = String(result.error.issues[0]?.path[0] ?? 'q')
  const errors = [{ path: field }]
  throw new APIError(
    say(req, WRONG[field as keyof typeof WRONG]),
    400,
    { code: 'query-value-invalid', errors },
    true,
  )
}

const list = searchedCollections.join(', ')
const WRONG = {
  q: ['q 是要查找的词，1 至 100 个字', 'q is what to look for, 1 to 100 characters'],
  collections: [`collections 可用：${list}`, `collections are among: ${list}`],
  subdistrict: ['subdistrict 是街道的 id', 'subdistrict is the id of one'],
  district: ['district 是区的名称', 'district is the name of one'],
  limit: ['limit 是 1 至 50 的整数', 'limit is a whole number from 1 to 50'],
  page: ['page 是 1 至 1000 的整数', 'page is a whole number from 1 to 1000'],
} as const
