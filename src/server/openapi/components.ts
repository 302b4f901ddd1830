import { buildVersionCollectionFields } from 'payload'
import type { Payload } from 'payload'
import { keptComponents } from './kept.ts'
import { SECURITY_SCHEMES } from './operation.ts'
import type { Schema } from './model.ts'
import { SCRIPT_HEADERS, SCRIPT_PARAMETERS } from './script.ts'
import { sharedParameters } from './parameters.ts'
import { CLOSED } from './resource.ts'
import type { Resource } from './resource.ts'
import { COMMON, page, refTo, version } from './schemas/answers.ts'
import { filterSchema } from './schemas/filters.ts'
import { inputSchemas } from './schemas/inputs.ts'
import { problemAnswers } from './schemas/problems.ts'
import { recordSchemas } from './schemas/records.ts'
import type { Say } from './words.ts'

/** What the paths refer to by name. */
export function components(payload: Payload, resources: readonly Resource[], say: Say) {
  const records = recordSchemas(payload, say)
  for (const { type, closed } of resources) markClosed(records[type], closed)
  return {
    schemas: {
      ...COMMON,
      ...Object.fromEntries(
        resources.flatMap((resource) => Object.entries(schemasOf(resource, records[resource.type] ?? {}))),
      ),
    },
    parameters: { ...sharedParameters(payload), ...SCRIPT_PARAMETERS },
    headers: { ...SCRIPT_HEADERS, ...keptComponents.headers },
    responses: { ...problemAnswers(), ...keptComponents.responses },
    securitySchemes: SECURITY_SCHEMES,
  }
}

function markClosed(record: Schema | undefined, closed: ReadonlySet<string>): void {
  for (const name of closed) {
    const schema = record?.properties?.[name]
    if (schema) schema.description = `${schema.description ?? name}\n\n${CLOSED}`
  }
}

function schemasOf(resource: Resource, record: Schema): Record<string, Schema> {
  const { collection, type } = resource
  return {
    [type]: record,
    [`${type}Page`]: page(refTo(type), `${type}Page`),
    [`${type}Where`]: filterSchema(resource, resource.fields, `${type}Where`),
    ...inputSchemas(resource, record),
    ...(collection.versions && versionSchemas(resource, record)),
    ...(collection.auth && { [`${type}Account`]: account(record, `${type}Account`) }),
  }
}

/** The account itself, as it answers who has logged in: not all of the record is read for it. */
const account = (record: Schema, title: string): Schema => ({
  ...record,
  title,
  properties: {
    ...record.properties,
    updatedAt: { type: ['string', 'null'], format: 'date-time' },
    _strategy: { type: 'string', description: '登录方式 · How she logged in' },
  },
})

function versionSchemas(resource: Resource, record: Schema): Record<string, Schema> {
  const { collection, payload, type } = resource
  const fields = buildVersionCollectionFields(payload.config, collection, true)
  return {
    [`${type}Version`]: version(record, `${type}Version`),
    [`${type}VersionPage`]: page(refTo(`${type}Version`), `${type}VersionPage`),
    [`${type}VersionWhere`]: filterSchema(resource, fields, `${type}VersionWhere`),
    [`${type}Restored`]: {
      ...record,
      title: `${type}Restored`,
      properties: { ...record.properties, message: { type: 'string' } },
    },
  }
}
