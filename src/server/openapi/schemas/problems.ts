import { PROBLEM_STATUS } from '../../problems/codes.ts'
import { en } from '../../problems/en.ts'
import { zh } from '../../problems/zh.ts'
import type { Answer, Schema } from '../model.ts'

const CODES = Object.entries(PROBLEM_STATUS) as [keyof typeof PROBLEM_STATUS, number][]

/** The one shape of every error answer, with its closed list of codes. */
export const PROBLEM: Schema = {
  title: 'Problem',
  description:
    '各种错误都用这一种形式；`code` 的含义不会改变。\n\nEvery error has this shape; a `code` never changes its meaning.',
  type: 'object',
  required: ['errors', 'requestId'],
  properties: {
    errors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: { type: 'string', enum: CODES.map(([code]) => code), description: listed(CODES) },
          message: { type: 'string', description: '给人看的说明 · For a person, in her language' },
          field: { type: 'string', description: '出错的字段或参数 · The field or parameter that is wrong' },
        },
        additionalProperties: true,
      },
    },
    requestId: { type: 'string', description: '同 X-Request-Id · As in X-Request-Id' },
  },
  // A bulk change that went half well says beside what did.
  additionalProperties: true,
}

/** One answer for each status that a code can have, named `Problem400`, and `Problem` for all of them. */
export function problemAnswers(): Record<string, Answer> {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }
  const statuses = [...new Set(CODES.map(([, status]) => status))].sort((a, b) => a - b)
  return {
    Problem: { description: '其他错误 · Any other error', content },
    ...Object.fromEntries(
      statuses.map((status) => [
        `Problem${String(status)}`,
        { description: listed(CODES.filter((each) => each[1] === status)), content },
      ]),
    ),
  }
}

function listed(codes: typeof CODES): string {
  return codes.map(([code, status]) => `- \`${code}\` (${String(status)}) ${zh[code]} ${en[code]}`).join('\n')
}
