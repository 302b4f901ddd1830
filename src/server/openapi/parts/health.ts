import type { OpenapiPart } from '../model.ts'
import { operation } from '../operation.ts'
import { json } from '../schemas/answers.ts'

const TAG = '运行状态 · Health'
const place = { prefix: 'health', tag: TAG }

/** For balancers. */
export const healthPart: OpenapiPart = {
  tags: [{ name: TAG, description: '供负载均衡使用 · For a balancer' }],
  paths: {
    '/health/live': {
      get: operation(
        {
          id: 'Live',
          summary: ['进程在应答', 'The process answers'],
          answer: json({
            type: 'object',
            required: ['status'],
            properties: { status: { const: 'live' } },
            additionalProperties: false,
          }),
          open: true,
        },
        place,
      ),
    },
    '/health/ready': {
      get: operation(
        {
          id: 'Ready',
          summary: ['可以服务', 'It can serve'],
          description: [
            '数据库无应答或即将停止时为 503。',
            'A 503 when the database does not answer or it is about to stop.',
          ],
          answer: json({
            type: 'object',
            required: ['status', 'database'],
            properties: { status: { const: 'ready' }, database: { const: 'ok' } },
            additionalProperties: false,
          }),
          open: true,
        },
        place,
      ),
    },
  },
}
