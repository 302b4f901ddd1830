import { GraphQLError, Kind, NoFragmentCyclesRule, validate } from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql'

/** Fields of an operation, those of its fragments at each place where they are spread. The largest a tool sends has 300. */
export const MAX_GRAPHQL_FIELDS = 2000

/** Pairs of fields that are one in the answer, each of which is held against the other. */
export const MAX_GRAPHQL_PAIRS = 5000

/** Lists of a type's parts; a list within such a list asks for the schema once for each of its fields. */
const LISTS = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes'])

/**
 * Refuses a document that grows without end, or far beyond its length, when its fragments are put in place. This comes
 * before all other rules, for those of Payload and of the limits follow each spread, and would not come back.
 */
export function refuseExpansion(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const cycles = validate(schema, document, [NoFragmentCyclesRule])
  if (cycles.length > 0) return cycles
  const fragments = fragmentsOf(document)
  const sizes = sizesOf(fragments)
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue
    const { fields, introspected } = sizes(definition.selectionSet)
    if (fields > MAX_GRAPHQL_FIELDS)
      return [
        new GraphQLError(`More than ${String(MAX_GRAPHQL_FIELDS)} fields, with those of its fragments.`),
      ]
    if (introspected > 1)
      return [new GraphQLError('Introspection may not go from the fields of a type to those of another.')]
    if (pairsIn([definition.selectionSet], fragments) > MAX_GRAPHQL_PAIRS)
      return [new GraphQLError('The same fields are asked for over and over.')]
  }
  return []
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  )

/** Pairs of fields with one name in the answer, in selections that are put together there, and below them. */
function pairsIn(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const named = new Map<string, FieldNode[]>()
  for (const field of sets.flatMap((set) => fieldsOf(set, fragments))) {
    const name = field.alias?.value ?? field.name.value
    const same = named.get(name)
    if (same) same.push(field)
    else named.set(name, [field])
  }
  let pairs = 0
  for (const fields of named.values()) {
    pairs += (fields.length * (fields.length - 1)) / 2
    if (pairs > MAX_GRAPHQL_PAIRS) return pairs
    const within = fields.flatMap(({ selectionSet }) => selectionSet ?? [])
    if (within.length > 0) pairs += pairsIn(within, fragments)
  }
  return pairs
}

/** The fields of a selection, with those of the fragments that are spread in it. */
const fieldsOf = (set: SelectionSetNode, fragments: Fragments): FieldNode[] =>
  set.selections.flatMap((each) => {
    if (each.kind === Kind.FIELD) return [each]
    const spread = each.kind === Kind.FRAGMENT_SPREAD ? fragments.get(each.name.value) : each
    return spread ? fieldsOf(spread.selectionSet, fragments) : []
  })

type Size = {
  fields: number
  /** How many of those lists stand within one another, and how many below `__schema` or `__type`. */
  lists: number
  introspected: number
}

/** Each fragment is measured once, however often it is spread. */
function sizesOf(fragments: Fragments): (set: SelectionSetNode) => Size {
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
