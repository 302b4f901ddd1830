import type { OpenapiPart } from '../model.ts'
import { operation } from '../operation.ts'
import { GENERAL } from '../paths.ts'
import { json } from '../schemas/answers.ts'

/** This document. */
export const selfPart: OpenapiPart = {
  paths: {
    '/api/openapi.json': {
      get: operation(
        {
          id: 'openapi',
          summary: ['本文档', 'This document'],
          answer: json({
            type: 'object',
            required: ['openapi', 'info', 'paths'],
            additionalProperties: true,
          }),
          open: true,
        },
        { prefix: '', tag: GENERAL },
      ),
    },
  },
}
