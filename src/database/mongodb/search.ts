import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession, Collection, Filter } from 'mongodb'
import type { SearchWord } from '../../text/search-terms.ts'
import type { SearchAsked, SearchEntry, SearchFound, SearchStore } from '../search-store.ts'
import { readFor } from './bounded-reads.ts'
import { indexedOnce } from './indexed-once.ts'
import { sessionOf } from './session-of.ts'

type Kept = Omit<SearchEntry, 'names' | 'pinyin' | 'body'> & {
  names: string[]
  terms: string[]
  text: string
  named: string
}

/**
 * The index as a collection of its own, whose lists of terms are indexed: MongoDB's text index knows neither the beginning
 * of a word nor one condition for names and one for the rest. Terms in a row are looked for in the text of the few that
 * have them all.
 */
export function mongodbSearch(adapter: MongooseAdapter): SearchStore {
  const ready = indexedOnce(
    () => adapter.connection.collection('search_entries') as unknown as Collection<Kept>,
    [{ key: { record: 1 }, unique: true }, { key: { terms: 1, place: 1 } }, { key: { names: 1, place: 1 } }],
  )
  const within = (req: Parameters<typeof sessionOf>[1]) => sessionOf(adapter, req)

  return {
    put: async (entry, req) => {
      const [collection, options] = [await ready(), await within(req)]
      await collection.replaceOne({ record: entry.record }, kept(entry), { ...options, upsert: true })
    },
    remove: async (record, req) => {
      await (await ready()).deleteOne({ record }, await within(req))
    },
    clear: async (req) => {
      await (await ready()).deleteMany({}, await within(req))
    },
    find: async (asked, req) => {
      const [collection, options] = [await ready(), await within(req)]
      return readFor(req, (time) => find(collection, asked, () => ({ ...options, ...time() })))
    },
  }
}

function kept({ names, pinyin, body, ...entry }: SearchEntry): Kept {
  const split = (text: string): string[] => [...new Set(text.split(' ').filter((term) => term !== ''))]
  const [named, text] = [` ${names} | ${pinyin} `, ` ${names} | ${pinyin} | ${body} `]
  return {
    ...entry,
    names: split(`${names} ${pinyin}`),
    terms: split(`${names} ${pinyin} ${body}`),
    named,
    text,
  }
}

async function find(
  entries: Collection<Kept>,
  asked: SearchAsked,
  options: () => { session?: ClientSession; maxTimeMS?: number },
): Promise<SearchFound> {
  const { hidden, subdistricts, collections, limit, offset } = asked
  const narrowed: Filter<Kept>[] = [
    ...(hidden.length > 0 ? [{ parent: { $nin: hidden } }] : []),
    ...(subdistricts ? [{ subdistrict: { $in: subdistricts } }] : []),
  ]
  const inAny = { $and: [...asked.words.flatMap((word) => condition('terms', 'text', word)), ...narrowed] }
  const inName = { $and: [...asked.words.flatMap((word) => condition('names', 'named', word)), ...narrowed] }
  const wanted = {
    place: { $in: collections.flatMap((slug, place) => (asked.wanted.includes(slug) ? [place] : [])) },
  }
  const of = (filter: Filter<Kept>): Filter<Kept> => ({ $and: [filter, wanted] })

  const counted = await entries
    .aggregate<{ _id: number; count: number }>(
      [{ $match: inAny }, { $group: { _id: '$place', count: { $sum: 1 } } }],
      options(),
    )
    .toArray()
  const counts = Object.fromEntries(counted.map(({ _id, count }) => [collections[_id] ?? '', count]))

  const page = (filter: Filter<Kept>, skip: number, count: number) =>
    entries
      .find(of(filter), { ...options(), projection: { place: 1, record: 1 } })
      .sort({ place: 1, _id: 1 })
      .skip(skip)
      .limit(count)
      .toArray()
  const first = await entries.countDocuments(of(inName), options())
  const named = offset < first ? await page(inName, offset, limit) : []
  const left = limit - named.length
  const rest =
    left > 0 ? await page({ $and: [inAny, { $nor: [inName] }] }, Math.max(0, offset - first), left) : []
  const hits = [...named, ...rest].map(({ place, record }) => ({
    collection: collections[place] ?? '',
    record,
  }))
  return { hits, counts }
}

/** Terms are letters and digits, which mean themselves in a pattern. */
function condition(
  list: 'names' | 'terms',
  text: 'named' | 'text',
  { terms, prefix }: SearchWord,
): Filter<Kept>[] {
  const whole = prefix ? terms.slice(0, -1) : terms
  const last = prefix ? terms.at(-1) : undefined
  const row = terms.length > 1 ? [{ [text]: { $regex: ` ${terms.join(' ')}${prefix ? '' : ' '}` } }] : []
  return [
    ...whole.map((term) => ({ [list]: term })),
    ...(last === undefined ? [] : [{ [list]: { $regex: `^${last}` } }]),
    ...row,
  ] as Filter<Kept>[]
}
