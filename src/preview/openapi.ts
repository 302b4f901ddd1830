const problem = (status: string) => ({ $ref: `#/components/responses/Problem${status}` })

const answer = {
  type: 'object',
  required: ['collection', 'doc'],
  properties: {
    collection: { type: 'string' },
    doc: { type: 'object', description: '最近一次保存的内容 · As it was saved last' },
    tasks: {
      type: 'array',
      items: { type: 'object' },
      description: '方案的任务，将随方案发布 · The tasks of a plan, to be published with it',
    },
  },
  additionalProperties: false,
}

/** What the document of the API says of a preview. */
export const previewOperation = {
  operationId: 'preview',
  summary: '预览一条记录 · Preview one record',
  description: [
    '后台预览窗口的网址带有令牌；网站在服务器端以 `Authorization: Preview <令牌>` 读取这一条记录。令牌十五分钟内有效。',
    'The address of the preview in the admin has a token; the site reads the one record that it is for, on its server, with `Authorization: Preview <token>`. It holds for a quarter of an hour.',
  ].join('\n\n'),
  tags: ['公共 · General'],
  security: [{}],
  parameters: [],
  responses: {
    200: { description: '成功 · Done', content: { 'application/json': { schema: answer } } },
    401: problem('401'),
    404: problem('404'),
    default: problem(''),
  },
}
