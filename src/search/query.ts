import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { hiddenIds } from '../cms/access/hidden-parents.ts'
import { idOf } from '../cms/id-of.ts'
import { searchStore } from '../database/index.ts'
import type { SearchWord } from '../text/search-terms.ts'
import { searchWords } from '../text/search-terms.ts'
import type { Row } from './entry-of.ts'
import { asHtml, snippetOf } from './snippet.ts'
import { textsOf } from './texts-of.ts'
import { SEARCHED, searchedCollections } from './what.ts'

export type Question = {
  q: string
  collections: CollectionSlug[]
  /** The id of a subdistrict, and the name of a district. */
  subdistrict?: string | undefined
  district?: string | undefined
  limit: number
  page: number
}

export type Hit = {
  collection: CollectionSlug
  id: string
  title: string
  subdistrict: string | null
  /** Where the words were found, and that part of the text as HTML with `<mark>`; the name when they were found by sound. */
  field: string
  snippet: string
}

export type Answer = {
  docs: Hit[]
  totalDocs: number
  limit: number
  page: number
  totalPages: number
  facets: { collection: CollectionSlug; count: number }[]
}

/** Finds what is public and holds every word, names and titles first. Nobody finds drafts here, whatever her role. */
export async function search(question: Question, req: PayloadRequest): Promise<Answer> {
  const { q, collections, limit, page } = question
  const words = searchWords(q)
  if (words.length === 0) return answer(question, [], {})
  const store = await searchStore(req.payload)
  const asked = {
    words,
    collections: searchedCollections,
    wanted: collections,
    subdistricts: await subdistrictsOf(question, req),
    hidden: [...(await hiddenIds(req, 'subdistricts')), ...(await hiddenIds(req, 'city-plans'))],
    limit,
    offset: (page - 1) * limit,
  }
  const { hits, counts } = await store.find(asked, req)
  return answer(question, await shown(hits, words, req), counts)
}

function answer({ collections, limit, page }: Question, docs: Hit[], counts: Record<string, number>): Answer {
  const facets = searchedCollections.flatMap((collection) => {
    const count = counts[collection] ?? 0
    return count > 0 ? [{ collection, count }] : []
  })
  const totalDocs = collections.reduce((sum, slug) => sum + (counts[slug] ?? 0), 0)
  return { docs, totalDocs, limit, page, totalPages: Math.max(1, Math.ceil(totalDocs / limit)), facets }
}

async function subdistrictsOf(
  { subdistrict, district }: Question,
  req: PayloadRequest,
): Promise<string[] | null> {
  if (subdistrict === undefined && district === undefined) return null
  const where: Where[] = [
    ...(subdistrict === undefined ? [] : [{ id: { equals: subdistrict } }]),
    ...(district === undefined ? [] : [{ district: { equals: district } }]),
  ]
  const { docs } = await req.payload.db.find<Row>({
    collection: 'subdistricts',
    limit: 0,
    pagination: false,
    req,
    select: { id: true },
    where: { and: where },
  })
  return docs.map(({ id }) => id)
}

/** The records of a page, read as the reader may read them, in the order in which they were found. */
async function shown(
  hits: { collection: string; record: string }[],
  words: SearchWord[],
  req: PayloadRequest,
): Promise<Hit[]> {
  const slugs = [...new Set(hits.map(({ collection }) => collection as CollectionSlug))]
  const rows = new Map<string, Hit>()
  for (const collection of slugs) {
    const ids = hits.filter((hit) => hit.collection === collection).map(({ record }) => record)
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      joins: false as never,
      limit: 0,
      overrideAccess: false,
      pagination: false,
      req,
      where: { id: { in: ids } },
    })
    for (const doc of docs as unknown as Row[]) rows.set(doc.id, hitOf(collection, doc, words))
  }
  return hits.flatMap(({ record }) => rows.get(record) ?? [])
}

function hitOf(collection: CollectionSlug, row: Row, words: SearchWord[]): Hit {
  const { names = [], body = [] } = SEARCHED[collection] ?? {}
  const texts = textsOf(row, [...names, ...body])
  const [title] = texts
  const found = texts.flatMap(({ field, text }) => {
    const snippet = snippetOf(text, words)
    return snippet === null ? [] : [{ field, snippet }]
  })
  return {
    collection,
    id: row.id,
    title: title?.text ?? '',
    subdistrict: idOf(row['subdistrict']),
    ...(found[0] ?? { field: title?.field ?? '', snippet: asHtml(title?.text ?? '') }),
  }
}
