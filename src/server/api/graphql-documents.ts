import { GraphQLError, Kind, OperationTypeNode, parse, validate } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { remembered } from '../remembered.ts'
import { refuseExpansion } from './graphql-expansion.ts'

/** The text of one document; the longest that a tool sends has some 3,000. Characters. */
export const MAX_GRAPHQL_TEXT = 32_768

/** A document takes some ten times the memory of its text. */
const KEPT = { most: 500, longest: 10_000 }

export type Documents = {
  /** The document of a text. Throws a GraphQLError when it is none. */
  read: (text: string) => DocumentNode
  /** What is wrong with a document whoever asks, and with whatever variables. */
  faultsOf: (document: DocumentNode) => readonly GraphQLError[]
}

/**
 * Reads documents and holds them against the schema, each once: programs send the same few, and checking one takes a tenth of
 * the time of its answer.
 */
export function graphqlDocuments(schema: GraphQLSchema): Documents {
  const faults = new WeakMap<DocumentNode, readonly GraphQLError[]>()

  function check(document: DocumentNode): readonly GraphQLError[] {
    const refused = refuseSubscriptions(document) ?? refuseExpansion(schema, document)
    return refused.length > 0 ? refused : validate(schema, document)
  }

  return {
    read: remembered((text) => withinStack(() => parse(withinLength(text))), KEPT),
    faultsOf: (document) => {
      const found = faults.get(document) ?? withinStack(() => check(document))
      faults.set(document, found)
      return found
    },
  }
}

function withinLength(text: string): string {
  if (text.length <= MAX_GRAPHQL_TEXT) return text
  throw new GraphQLError(`The query is longer than ${String(MAX_GRAPHQL_TEXT)} characters.`)
}

/** Parser and rules go down a document by recursion, and a short text can lead them deeper than there is room. */
function withinStack<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof RangeError ? new GraphQLError('The query is nested too deeply.') : error
  }
}

/** There are none, and Payload's own rules fail on one. */
function refuseSubscriptions({ definitions }: DocumentNode): [GraphQLError] | undefined {
  const found = definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION && each.operation === OperationTypeNode.SUBSCRIPTION,
  )
  return found && [new GraphQLError('There are no subscriptions.', { nodes: [found] })]
}
