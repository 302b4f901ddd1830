import { PROBLEM } from './problems.ts'
import type { Schema } from '../model.ts'

export const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description })
const orNull = (description: string): Schema => ({ type: ['integer', 'null'], description })

/** The shapes that answers of several collections have in common. */
export const COMMON: Record<string, Schema> = {
  Problem: PROBLEM,
  Count: {
    title: 'Count',
    type: 'object',
    required: ['totalDocs'],
    properties: { totalDocs: count('总数 · How many there are') },
    additionalProperties: false,
  },
  Message: {
    title: 'Message',
    type: 'object',
    required: ['message'],
    properties: { message: { type: 'string', description: '给人看的说明 · For a person' } },
    additionalProperties: false,
  },
  Permission: {
    title: 'Permission',
    description:
      '可以做什么：true 为可以，{"permission": true} 为可以、但不一定对每条，缺少为不可以。\n\nWhat may be done: true, `{"permission": true}` where it may be done to some records, absent where it may not.',
    anyOf: [{ type: 'boolean' }, { type: 'object', additionalProperties: true }],
  },
}

/** A page of a list. */
export const page = (docs: Schema, title: string): Schema => ({
  title,
  type: 'object',
  required: [
    'docs',
    'totalDocs',
    'limit',
    'totalPages',
    'page',
    'pagingCounter',
    'hasPrevPage',
    'hasNextPage',
  ],
  properties: {
    docs: { type: 'array', items: docs },
    totalDocs: count('总数 · Of all pages together'),
    limit: count('每页条数 · The most on one page'),
    totalPages: count('页数 · How many pages'),
    page: { type: 'integer', minimum: 1, description: '第几页 · Which page this is' },
    pagingCounter: count('本页第一条的序号 · The number of the first of this page'),
    hasPrevPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    prevPage: orNull('上一页 · The page before'),
    nextPage: orNull('下一页 · The page after'),
  },
  additionalProperties: false,
})

/** A record that was written, with a sentence for the person. */
export const written = (doc: Schema): Schema => ({
  type: 'object',
  required: ['doc', 'message'],
  properties: { doc, message: { type: 'string' } },
  additionalProperties: false,
})

/** Several records that were written. */
export const writtenMany = (docs: Schema): Schema => ({
  type: 'object',
  required: ['docs', 'errors', 'message'],
  properties: {
    docs: { type: 'array', items: docs },
    errors: { type: 'array', maxItems: 0, description: '全部成功时为空 · Empty, for all went well' },
    message: { type: 'string' },
  },
  additionalProperties: false,
})

/** An older state of a record. */
export const version = (record: Schema, title: string): Schema => ({
  title,
  type: 'object',
  required: ['id', 'parent', 'version', 'createdAt', 'updatedAt'],
  properties: {
    id: { type: 'string' },
    parent: { type: 'string', description: '这条记录的 id · The id of the record itself' },
    version: past(record),
    createdAt: { type: 'string', format: 'date-time' },
    updatedAt: { type: 'string', format: 'date-time' },
    latest: { type: ['boolean', 'null'] },
  },
  additionalProperties: false,
})

/** A draft may lack anything, and its id is the parent's. */
function past({ properties = {} }: Schema): Schema {
  const rest = Object.entries(properties).filter(([name]) => name !== 'id')
  return { type: 'object', properties: Object.fromEntries(rest), additionalProperties: false }
}

export const json = (schema: Schema, example?: unknown) => ({
  'application/json': { schema, ...(example !== undefined && { example }) },
})
