import type { OpenapiPart } from '../model.ts'
import { graphqlPart } from './graphql.ts'
import { healthPart } from './health.ts'
import { importsPart } from './imports.ts'
import { selfPart } from './self.ts'

/** What the routes beside Payload's own bring to the document: one line for each. */
export const PARTS: readonly OpenapiPart[] = [graphqlPart, healthPart, importsPart, selfPart]
