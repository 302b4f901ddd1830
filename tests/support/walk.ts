import type { CollectionSlug, SanitizedCollectionConfig } from 'payload'
import { mayRead, mayReadDraft } from './may-read.ts'
import type { Asker } from './may-read.ts'
import type { TestPayload } from './open-payload.ts'
import type { Made } from './random-world.ts'

/** What one asker finds on every surface, against what the rules say she may; `address` is the server's. */
export type Walk = { test: TestPayload; world: Made[]; asker: Asker; address: string }

/** By what a surface is: how it is walked, which gives what should not have been found. */
export type Surfaces = Record<string, (walk: Walk) => Promise<unknown[]>>

export const config = ({ test }: Walk, slug: string): SanitizedCollectionConfig =>
  test.payload.collections[slug as CollectionSlug].config

export const slugs = ({ world }: Walk): CollectionSlug[] => [...new Set(world.map(({ slug }) => slug))]

export const call = ({ asker }: Walk): { token?: string } =>
  asker.token === undefined ? {} : { token: asker.token }

/** The words of texts that are stored and that the asker must not see, with the collections they stand in. */
export const secretWords = (walk: Walk): { slug: CollectionSlug; word: string }[] =>
  walk.world.flatMap((record) => {
    const { slug, word, later, state } = record
    return [
      ...(mayRead(walk.asker, record, walk.world) ? [] : [{ slug, word }]),
      ...(state === 'edited' && !mayReadDraft(walk.asker, record) ? [{ slug, word: later }] : []),
    ]
  })

/** Ids and words in an answer that the asker must not see. */
export function leaks(walk: Walk, answer: unknown): string[] {
  const text = JSON.stringify(answer)
  return walk.world.flatMap((record) => {
    const secret = mayRead(walk.asker, record, walk.world) ? [] : [record.id, record.word]
    const later = mayReadDraft(walk.asker, record) ? [] : [record.later]
    return [...secret, ...later].filter((each) => text.includes(each)).map((each) => `${record.slug} ${each}`)
  })
}
