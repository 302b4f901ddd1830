import type { Described } from '../model.ts'
import { idOf } from '../parameters.ts'
import type { Resource } from '../resource.ts'
import { json, refTo } from '../schemas/answers.ts'

/** What the caller may do. */
export const permissionsOf: Record<string, (resource: Resource) => Described> = {
  'post /access': (resource) => ({
    id: 'Access',
    summary: [`我可以对${resource.many[0]}做什么`, `What I may do with ${resource.many[1]}`],
    body: json({ type: 'object' }, {}),
    answer: json(refTo('Permission')),
    open: true,
  }),
  'post /access/:id': (resource) => ({
    id: 'AccessById',
    summary: [`我可以对这条${resource.one[0]}做什么`, `What I may do with this ${resource.one[1]}`],
    parameters: [idOf(resource)],
    body: json({ type: 'object' }, {}),
    answer: json(refTo('Permission')),
    open: true,
  }),
}

/** What the caller may do anywhere. */
export const everyPermission: Described = {
  id: 'access',
  summary: ['我可以做什么', 'What I may do'],
  answer: json({
    type: 'object',
    required: ['collections'],
    properties: {
      canAccessAdmin: { type: 'boolean' },
      collections: { type: 'object', additionalProperties: refTo('Permission') },
      globals: { type: 'object', additionalProperties: refTo('Permission') },
    },
    additionalProperties: false,
  }),
  open: true,
}
