import type { Payload } from 'payload'
import { recordExamples } from './examples/records.ts'
import { permissions } from './permissions.ts'
import { camel, isHidden, isInternal, labelsOf, typeOf } from './resource.ts'
import type { Resource } from './resource.ts'
import { inOneLine } from './words.ts'
import type { Say } from './words.ts'

/** Every collection of the configuration but those that Payload keeps for its admin. */
export async function resources(payload: Payload, say: Say): Promise<Resource[]> {
  const { closed, open, writable } = await permissions(payload)
  const examples = recordExamples()
  return payload.config.collections
    .filter((collection) => !isInternal(collection))
    .map((collection) => {
      const labels = labelsOf(collection, say)
      return {
        payload,
        collection,
        fields: collection.flattenedFields.filter((field) => !isHidden(field)),
        type: typeOf(collection),
        prefix: camel(collection.slug),
        ...labels,
        tag: inOneLine(labels.many),
        open: open(collection),
        closed: open(collection) ? closed(collection) : new Set<string>(),
        writable: writable(collection),
        example: examples[collection.slug],
      }
    })
}
