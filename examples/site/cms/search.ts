import { z } from 'zod'
import type { Cms } from './client.ts'
import { isRefusal } from './client.ts'

const slugs = [
  'subdistricts',
  'leaders',
  'departments',
  'duties',
  'honors',
  'work-reports',
  'city-plans',
  'tasks',
  'units',
] as const
export type Searched = (typeof slugs)[number]
export const SEARCHED: readonly Searched[] = slugs

const Answer = z.object({
  docs: z.array(
    z.object({
      collection: z.enum(slugs),
      id: z.string(),
      title: z.string(),
      subdistrict: z.string().nullable(),
      snippet: z.string(),
    }),
  ),
  totalDocs: z.number(),
  page: z.number(),
  totalPages: z.number(),
  facets: z.array(z.object({ collection: z.enum(slugs), count: z.number() })),
})
export type Hits = z.infer<typeof Answer> & {
  /** The names of the subdistricts that the hits are of, by id. */
  places: ReadonlyMap<string, string>
}
export type Question = { words: string; collection: Searched | undefined; page: number }

/** What is found, in two requests; a text when the API says why it cannot search for that. */
export async function search(cms: Cms, { words, collection, page }: Question): Promise<Hits | string> {
  const query = new URLSearchParams({ q: words, page: String(page), limit: '10' })
  if (collection) query.set('collections', collection)
  try {
    const response = await cms.request({ method: 'GET', path: `/search?${query.toString()}` })
    const found = Answer.parse(await response.json())
    return {
      ...found,
      places: await placesOf(
        cms,
        found.docs.flatMap((hit) => hit.subdistrict ?? []),
      ),
    }
  } catch (error) {
    if (isRefusal(error, 400)) return error.message
    throw error
  }
}

async function placesOf(cms: Cms, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await cms.find({
    collection: 'subdistricts',
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { name: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
