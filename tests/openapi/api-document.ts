import { Ajv2020 } from 'ajv8/dist/2020.js'
import formats from 'ajv-formats'
import type { OpenapiDocument, Operation } from '../../src/server/openapi/model.ts'

/** One operation of a document with its place. */
export type Place = { method: string; path: string; operation: Operation }

/** The document, ready to check bodies against. */
export type ApiDocument = {
  document: OpenapiDocument
  places: Place[]
  /** What is wrong with a body by the schema at this place of the document; empty when nothing is. */
  wrong: (pointer: string[], body: unknown) => string[]
}

/** Reads a document as a program would that knows nothing else of the server. */
export function apiDocument(text: string): ApiDocument {
  const document = JSON.parse(text) as OpenapiDocument
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
  ;(formats as unknown as (ajv: Ajv2020) => void)(ajv)
  ajv.addSchema(document, 'api')
  const places = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  )
  return {
    document,
    places,
    wrong: (pointer, body) => {
      const $ref = `api#/${pointer.map(escaped).join('/')}`
      const validate = ajv.getSchema($ref) ?? ajv.compile({ $ref })
      return validate(body)
        ? []
        : (validate.errors ?? []).map(
            (each) => `${each.instancePath} ${each.message ?? ''} ${JSON.stringify(each.params)}`,
          )
    },
  }
}

const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
