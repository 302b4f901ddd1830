import type { Field } from 'payload'
import { rank } from '../../src/cms/fields/rank.ts'
import { parent } from '../../src/cms/fields/relation.ts'
import { rowsOf } from '../../src/cms/fields/rows-of.ts'
import { inOffice } from '../../src/cms/not-ended.ts'
import { text, textarea, texts } from '../../src/cms/fields/text.ts'

const columns = ['rank', 'name', 'positions']

export const fields: Field[] = [
  parent('subdistrict', ['街道', 'Subdistrict'], 'subdistricts'),
  text('name', ['名称', 'Name'], { script: 'kept', required: true, index: true }),
  texts('aliases', ['别称', 'Other names'], {
    script: 'kept',
    help: ['如加挂的牌子', 'Such as a second name plate'],
  }),
  rank('subdistrict'),
  textarea('responsibilities', ['主要职责', 'Responsibilities']),
  text('phone', ['电话', 'Phone'], { script: 'kept' }),
  text('address', ['地址', 'Address'], { script: 'kept' }),
  rowsOf(
    'leaders',
    ['分管领导', 'Leaders in charge'],
    { collection: 'leaders', on: 'inChargeOf', sort: ['rank', 'createdAt'] },
    { columns, custom: { current: inOffice } },
  ),
  rowsOf(
    'liaisonLeaders',
    ['联系领导', 'Liaison leaders'],
    { collection: 'leaders', on: 'liaises', sort: ['rank', 'createdAt'] },
    { columns, custom: { current: inOffice } },
  ),
]
