import type { Field } from 'payload'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { checkbox } from '../../src/cms/fields/plain.ts'
import { rank } from '../../src/cms/fields/rank.ts'
import { many, parent, upload } from '../../src/cms/fields/relation.ts'
import { sortKey } from '../../src/cms/fields/sort-key.ts'
import { text, textarea, texts } from '../../src/cms/fields/text.ts'

export const fields: Field[] = [
  parent('subdistrict', ['街道', 'Subdistrict'], 'subdistricts'),
  text('name', ['姓名', 'Name'], { script: 'kept', required: true, index: true }),
  texts('positions', ['职务', 'Positions'], {
    script: 'converted',
    help: ['一个职务一项', 'One entry for each post'],
  }),
  checkbox('seconded', ['挂职', 'Seconded']),
  rank('subdistrict'),
  textarea('responsibilities', ['分管工作', 'Responsibilities']),
  many('inChargeOf', ['分管机构', 'In charge of'], 'departments', { within: 'subdistrict' }),
  many('liaises', ['联系机构', 'Liaises with'], 'departments', { within: 'subdistrict' }),
  text('phone', ['办公电话', 'Office phone'], {
    script: 'kept',
    help: ['只填办公电话，不填私人手机', 'The office phone, never a private one'],
  }),
  upload('portrait', ['照片', 'Portrait'], 'media'),
  partialDate('startedOn', ['任职时间', 'Started on']),
  partialDate('endedOn', ['离任时间', 'Ended on'], {
    help: [
      '填写后，过了这一天就不再列入现任领导',
      'Once it has passed, the leader leaves the list of those in office',
    ],
  }),
  sortKey('person'),
]
