import type { Described } from '../model.ts'
import { idOf, shared, sort, where } from '../parameters.ts'
import type { Resource } from '../resource.ts'
import { json, refTo } from '../schemas/answers.ts'

const ID = ['版本的 id，不是记录的。', 'The id of the version, not of the record.'] as const

/** Older states of records; only for who may edit them. */
export const versions: Record<string, (resource: Resource) => Described> = {
  'get /versions': (resource) => ({
    id: 'FindVersions',
    summary: [`列出${resource.many[0]}的历史版本`, `List versions of ${resource.many[1]}`],
    parameters: [
      where(resource, { of: `${resource.type}VersionWhere` }),
      sort(['parent', 'version', 'createdAt', 'updatedAt', 'latest']),
      ...(['limit', 'page', 'pagination', 'depth', 'populate'] as const).map(shared),
    ],
    answer: json(refTo(`${resource.type}VersionPage`)),
  }),
  'get /versions/:id': (resource) => ({
    id: 'FindVersionById',
    summary: [`读一个${resource.one[0]}版本`, `Read one version of a ${resource.one[1]}`],
    parameters: [idOf({ ...resource, example: undefined }, ID), shared('depth'), shared('populate')],
    answer: json(refTo(`${resource.type}Version`)),
  }),
  'post /versions/:id': (resource) => ({
    id: 'RestoreVersion',
    summary: [`恢复${resource.one[0]}的一个版本`, `Restore a version of a ${resource.one[1]}`],
    parameters: [idOf({ ...resource, example: undefined }, ID), shared('depth'), shared('draft')],
    answer: json({
      description: '恢复后的记录，另有 message · The record as it is now, and a message',
      allOf: [refTo(`${resource.type}Restored`)],
    }),
  }),
}
