import type { FieldHook, NumberField } from 'payload'
import { idOf } from '../id-of.ts'
import { number } from './plain.ts'
import type { Words } from './words.ts'

const HELP: Words = [
  '公布时的先后次序，从 1 起；留空则排在最后',
  'The official order, from 1; left empty it comes last',
]

/** 排名: the order in which the office lists its own, never the alphabet. A new row without one comes last of its parent. */
export const rank = (parent?: 'subdistrict' | 'plan'): NumberField =>
  number('rank', ['排名', 'Rank'], {
    help: HELP,
    index: true,
    min: 1,
    ...(parent && { hooks: { beforeChange: [comesLast(parent)] } }),
  })

const comesLast =
  (parent: string): FieldHook =>
  async ({ collection, data, req, value }) => {
    const id = idOf((data as Record<string, unknown>)[parent])
    if (typeof value === 'number' || id === null || !collection) return value as unknown
    const { docs } = await req.payload.db.find<{ id: string; rank?: number | null }>({
      collection: collection.slug,
      limit: 1,
      pagination: false,
      req,
      select: { rank: true },
      sort: '-rank',
      where: { [parent]: { equals: id } },
    })
    return (docs[0]?.rank ?? 0) + 1
  }
