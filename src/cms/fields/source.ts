import type { GroupField } from 'payload'
import { operatorOnly } from '../access/operator.ts'
import { signedIn } from '../access/signed-in.ts'
import { json } from './plain.ts'
import { one } from './relation.ts'
import { group } from './structure.ts'

/** 出处: the document a record was read from, where each value is written in it, and a hash of each imported value. */
export const source = (): GroupField =>
  group(
    'source',
    ['出处', 'Source'],
    [
      one('document', ['来源文件', 'Document'], 'source-documents'),
      json('places', ['各项在原文中的位置', 'Places of each value']),
      json('hashes', ['导入值的校验', 'Hashes of the imported values']),
    ],
    {
      access: { read: signedIn, create: operatorOnly, update: operatorOnly },
      admin: { readOnly: true, condition: isImported },
    },
  )

/** A record written by hand has no source to show. */
const isImported = (data: { source?: { document?: unknown } }): boolean => Boolean(data.source?.document)
