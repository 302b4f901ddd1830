import { GraphQLError, Kind, NoFragmentCyclesRule, validate } from 'graphql'
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, SelectionSetNode } from 'graphql'

/** Fields of an operation, those of its fragments at each place where they are spread. The largest a tool sends has 300. */
export const MAX_GRAPHQL_FIELDS = 2000

/** Lists of a type's parts; a list within such a list asks for the schema once for each of its fields. */
const LISTS = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes'])

/**
 * Refuses a document that grows without end, or far beyond its length, when its fragments are put in place. This comes
 * before all other rules, for those of Payload and of the limits follow each spread, and would not come back.
 */
export function refuseExpansion(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const cycles = validate(schema, document, [NoFragmentCyclesRule])
  if (cycles.length > 0) return cycles
  const sizes = sizesOf(document)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const { fields, introspected } = sizes(definition.selectionSet)
    if (fields > MAX_GRAPHQL_FIELDS)
      return [
        new GraphQLError(`More than ${String(MAX_GRAPHQL_FIELDS)} fields, with those of its fragments.`),
      ]
    if (introspected > 1)
      return [new GraphQLError('Introspection may not go from the fields of a type to those of another.')]
  }
  return []
}

type Size = {
  fields: number
  /** How many of those lists stand within one another, and how many below `__schema` or `__type`. */
  lists: number
  introspected: number
}

/** Each fragment is measured once, however often it is spread. */
function sizesOf({ definitions }: DocumentNode): (set: SelectionSetNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  const known = new Map<string, Size>()

  const ofFragment = (name: string): Size => {
    const fragment = fragments.get(name)
    const size = known.get(name) ?? (fragment ? ofSet(fragment.selectionSet) : NOTHING)
    known.set(name, size)
    return size
  }
  const ofSet = (set: SelectionSetNode | undefined): Size => {
    let { fields, lists, introspected } = NOTHING
    for (const selection of set?.selections ?? []) {
      const within =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : ofSet(selection.selectionSet)
      const own = selection.kind === Kind.FIELD ? selection.name.value : undefined
      fields += within.fields + (own === undefined ? 0 : 1)
      lists = Math.max(lists, within.lists + (LISTS.has(own ?? '') ? 1 : 0))
      const begins = own === '__schema' || own === '__type'
      introspected = Math.max(introspected, within.introspected, begins ? within.lists : 0)
    }
    return { fields, lists, introspected }
  }
  return ofSet
}

const NOTHING: Size = { fields: 0, lists: 0, introspected: 0 }
