import type { CollectionBeforeOperationHook, SanitizedCollectionConfig, Sort } from 'payload'
import { joinsOf } from '../joins-of.ts'

type Sorted = { sort?: Sort }
type Joins = Record<string, Sorted | false | undefined>

/** Who sorts by name means the order of a Chinese dictionary, so the stored pinyin is sorted by, in joins too. */
export const sortByPinyin: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'read') return args
  const { joins } = args as { joins?: Joins | false }
  return {
    ...args,
    ...inOrder(args as Sorted, collection),
    ...(joins && { joins: joinsInOrder(joins) }),
  }

  function joinsInOrder(given: Joins): Joins {
    const sorted = joinsOf(collection).flatMap(({ path, from }) => {
      const join = given[path]
      const to = req.payload.collections[from].config
      return join ? [[path, { ...join, ...inOrder(join, to) }] as const] : []
    })
    return { ...given, ...Object.fromEntries(sorted) }
  }
}

function inOrder({ sort }: Sorted, { flattenedFields }: SanitizedCollectionConfig): Sorted {
  if (!sort || !flattenedFields.some(({ name }) => name === 'sortKey')) return {}
  const paths = typeof sort === 'string' ? sort.split(',') : sort
  return { sort: paths.map((path) => path.replace(/^(-?)name$/u, '$1sortKey')) }
}
