import type { Subdistrict } from '../model/bundle.ts'
import { keyOf } from '../model/keys.ts'
import type { Stored } from '../model/plan.ts'
import type { Resolution } from './resolve-subdistrict.ts'

type Named = Partial<Pick<Subdistrict, 'name' | 'district' | 'parentBody'>>
type Case = { why: string; stated: Named; stored: Named[]; is: Resolution }

/** Stored subdistricts by what tells them apart. */
export const storedAs = (fields: Named): Stored => ({
  collection: 'subdistricts',
  key: keyOf('subdistricts', fields),
  id: JSON.stringify(fields),
  fields,
  hashes: {},
})

const name = '正阳街道'

/** Why, what the document states, what is stored → which it is. */
export const cases: Case[] = [
  {
    why: 'an unknown one is new',
    stated: { name, district: '绿园区' },
    stored: [],
    is: { key: '正阳街道|绿园区' },
  },
  {
    why: 'name and district agree, in either script',
    stated: { name: '正陽街道', district: '綠園區' },
    stored: [
      { name, district: '绿园区' },
      { name, district: '城关区' },
    ],
    is: { key: '正阳街道|绿园区' },
  },
  {
    why: 'another district is another subdistrict',
    stated: { name, district: '绿园区' },
    stored: [{ name, district: '城关区' }],
    is: { key: '正阳街道|绿园区' },
  },
  {
    why: 'a document without the district means the only one of the name',
    stated: { name },
    stored: [
      { name, district: '城关区' },
      { name: '和平街道', district: '城关区' },
    ],
    is: { key: '正阳街道|城关区' },
  },
  {
    why: 'a document without the district may mean either of two',
    stated: { name },
    stored: [
      { name, district: '城关区' },
      { name, district: '绿园区' },
    ],
    is: { ambiguous: ['正阳街道|城关区', '正阳街道|绿园区'] },
  },
  {
    why: 'a stored one without its district is completed',
    stated: { name, district: '绿园区' },
    stored: [{ name }],
    is: { key: '正阳街道' },
  },
  {
    why: 'a zone that runs it stands in place of the district',
    stated: { name, parentBody: '东湖高新区' },
    stored: [{ name, parentBody: '东湖高新区' }],
    is: { key: '正阳街道|东湖高新区' },
  },
]
