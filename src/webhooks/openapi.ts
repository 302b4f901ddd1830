const problem = (status: string) => ({ $ref: `#/components/responses/Problem${status}` })
const text = { type: 'string' }

/** What the document of the API says of sending a delivery again. */
export const replayOperation = {
  operationId: 'webhookDeliveriesReplay',
  summary: '再次发送 · Send a delivery again',
  description: '编号和内容不变。须为管理员。\n\nWith the same id and body. For administrators.',
  tags: ['推送记录 · Deliveries'],
  security: [{ bearer: [] }, { cookie: [] }, { apiKey: [] }],
  parameters: [
    { name: 'id', in: 'path', required: true, description: '推送记录 · The delivery', schema: text },
  ],
  responses: {
    202: {
      description: '已排队 · It waits to be sent',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['id', 'status'],
            properties: { id: text, status: { const: 'waiting' } },
            additionalProperties: false,
          },
        },
      },
    },
    403: problem('403'),
    404: problem('404'),
    default: problem(''),
  },
}
