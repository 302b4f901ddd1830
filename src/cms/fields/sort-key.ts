import type { TextField } from 'payload'
import { sortKeyOf } from '../../text/sort-key.ts'
import { nobody } from '../access/nobody.ts'
import { text } from './text.ts'

type Kind = NonNullable<Parameters<typeof sortKeyOf>[1]>

/** 拼音排序: the databases sort Han by code point, so what lists are sorted by is stored. Computed from `name`. */
export const sortKey = (kind: Kind): TextField =>
  text('sortKey', ['拼音排序', 'Sort key'], {
    script: 'kept',
    index: true,
    maxLength: 2000,
    access: { create: nobody, update: nobody },
    hooks: {
      beforeChange: [({ data }) => sortKeyOf(String((data as { name?: string | null }).name ?? ''), kind)],
    },
    admin: { hidden: true, disableBulkEdit: true },
  })
