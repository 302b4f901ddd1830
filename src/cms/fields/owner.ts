import type { GroupField } from 'payload'
import { foldKey } from '../../text/fold-key.ts'
import { adminOnly } from '../access/admin-only.ts'
import { nobody } from '../access/nobody.ts'
import type { OwnedBy } from '../access/own.ts'
import { signedIn } from '../access/signed-in.ts'
import { one } from './relation.ts'
import { group } from './structure.ts'
import { text } from './text.ts'

/**
 * 归属: whose record it is, and so who may edit it: a subdistrict or a district. A row has that of its parent; a record
 * that stands by itself may be given to another by an administrator.
 */
export const owner = (by: OwnedBy): GroupField =>
  group(
    'owner',
    ['归属', 'Owner'],
    [
      one('subdistrict', ['所属街道', 'Subdistrict'], 'subdistricts'),
      text('district', ['所属市和区', 'City and district'], {
        index: true,
        help: ['市和区连写，如：兰州市城关区', 'City and district in one, such as 兰州市城关区'],
        hooks: {
          beforeChange: [({ value }) => (typeof value === 'string' ? foldKey(value) : value) as unknown],
        },
      }),
    ],
    {
      help: ['决定谁可以编辑这条记录', 'Decides who may edit this record'],
      access:
        by === 'owner'
          ? { read: signedIn, update: adminOnly }
          : { read: signedIn, create: nobody, update: nobody },
      admin: { position: 'sidebar', ...(by !== 'owner' && { hidden: true }) },
    },
  )
