import type { OpenapiPart, Schema } from '../model.ts'
import { operation } from '../operation.ts'
import { refTo } from '../schemas/answers.ts'

const TAG = 'GraphQL'
const place = { prefix: 'graphql', tag: TAG }
const QUERY = '{ Leaders(limit: 2) { docs { name positions subdistrict { name } } totalDocs } }'

const text: Schema = { type: 'string' }
const answer = {
  'application/json': { schema: refTo('GraphqlAnswer') },
  'application/graphql-response+json': { schema: refTo('GraphqlAnswer') },
}

/** All records in one query; the schema itself is `schema.graphql`. */
export const graphqlPart: OpenapiPart = {
  tags: [
    {
      name: TAG,
      description: '一次查询取各类记录 · All kinds of records in one query',
    },
  ],
  paths: {
    '/api/graphql': {
      post: operation(
        {
          id: 'Post',
          summary: ['GraphQL 查询或修改', 'A GraphQL query or mutation'],
          body: { 'application/json': { schema: refTo('GraphqlRequest'), example: { query: QUERY } } },
          answer,
          open: true,
          scripted: true,
        },
        place,
      ),
      get: operation(
        {
          id: 'Get',
          summary: ['GraphQL 查询', 'A GraphQL query'],
          parameters: [
            {
              name: 'query',
              in: 'query',
              description: '查询；用 extensions 时可省略 · The query; may be left out beside extensions',
              schema: text,
              example: QUERY,
            },
            { name: 'variables', in: 'query', description: 'JSON', schema: text },
            {
              name: 'extensions',
              in: 'query',
              description:
                'JSON：以 SHA-256 代替发送过的查询 · JSON: the SHA-256 of a query that was sent before, {"persistedQuery":{"version":1,"sha256Hash":"…"}}',
              schema: text,
            },
            {
              name: 'operationName',
              in: 'query',
              description: '要执行哪一个 · Which one to run',
              schema: text,
            },
          ],
          answer,
          open: true,
          scripted: true,
          kept: true,
        },
        place,
      ),
    },
  },
  schemas: {
    GraphqlRequest: {
      type: 'object',
      required: ['query'],
      properties: {
        query: text,
        variables: { type: ['object', 'null'] },
        operationName: { type: ['string', 'null'] },
      },
    },
    GraphqlAnswer: {
      type: 'object',
      description: '出错时 errors[].extensions.code 与 REST 相同 · errors[].extensions.code is as in REST',
      properties: {
        data: { type: ['object', 'null'] },
        errors: { type: 'array', items: refTo('GraphqlError') },
      },
    },
    GraphqlError: {
      type: 'object',
      required: ['message', 'extensions'],
      properties: {
        message: text,
        locations: { type: 'array', items: { type: 'object' } },
        path: { type: 'array' },
        extensions: {
          type: 'object',
          required: ['code', 'requestId'],
          properties: { code: text, requestId: text },
        },
      },
    },
  },
}
