import type { Field } from 'payload'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { number, select } from '../../src/cms/fields/plain.ts'
import { slug } from '../../src/cms/fields/slug.ts'
import { sortKey } from '../../src/cms/fields/sort-key.ts'
import { rows, tabs } from '../../src/cms/fields/structure.ts'
import { text, textarea, texts } from '../../src/cms/fields/text.ts'
import { area } from './area.ts'
import { divisionCode } from './division-code.ts'
import { joins } from './joins.ts'

const identity: Field[] = [
  text('name', ['名称', 'Name'], {
    script: 'kept',
    required: true,
    index: true,
    help: ['全称，如“某某街道”', 'In full, with its ending'],
  }),
  texts('aliases', ['别称', 'Other names'], { script: 'kept' }),
  select('kind', ['类别', 'Kind'], KINDS(), { defaultValue: 'subdistrict', required: true }),
  text('province', ['省（自治区、直辖市）', 'Province'], { script: 'kept' }),
  text('city', ['市', 'City'], { script: 'kept' }),
  text('district', ['区（县、市）', 'District'], { script: 'kept', index: true }),
  text('parentBody', ['代管单位', 'Parent body'], {
    script: 'kept',
    help: [
      '由功能区代管时填写，如某某高新区、开发区',
      'A functional zone that runs it, such as a high-tech zone',
    ],
  }),
  divisionCode(),
  text('head', ['负责人', 'Head'], { script: 'kept' }),
  number('areaKm2', ['面积（平方公里）', 'Area in km²'], { min: 0 }),
  number('population', ['人口', 'Population'], { min: 0 }),
]

const story: Field[] = [
  textarea('introduction', ['简介', 'Introduction']),
  textarea('geography', ['地理位置', 'Geography']),
  rows('history', ['历史沿革', 'History'], { of: { one: ['事件', 'Event'] } }, [
    partialDate('date', ['时间', 'Date'], { index: false }),
    textarea('text', ['内容', 'Text'], { required: true }),
  ]),
  rows('facts', ['其他信息', 'Facts'], { of: { one: ['信息', 'Fact'] }, help: FACTS() }, [
    text('label', ['名目', 'Label'], { script: 'converted', required: true }),
    textarea('text', ['内容', 'Text'], { required: true }),
  ]),
]

const contact: Field[] = [
  text('officeAddress', ['办公地址', 'Office address'], { script: 'kept' }),
  text('serviceCentreAddress', ['政务服务中心地址', 'Service centre address'], { script: 'kept' }),
  text('disclosurePhone', ['政府信息公开电话', 'Disclosure phone'], { script: 'kept' }),
  text('complaintPhone', ['投诉电话', 'Complaint phone'], { script: 'kept' }),
  rows('phones', ['其他电话', 'Other phones'], { of: { one: ['电话', 'Phone'] } }, [
    text('label', ['名目', 'Label'], { script: 'converted' }),
    text('number', ['号码', 'Number'], { script: 'kept', required: true }),
  ]),
  rows('officeHours', ['办公时间', 'Office hours'], { of: { one: ['时段', 'Period'] } }, [
    text('season', ['季节', 'Season'], {
      script: 'converted',
      help: ['如：夏季、冬季', 'Such as summer or winter'],
    }),
    text('text', ['时间', 'Hours'], { script: 'converted', required: true }),
  ]),
]

export const fields: Field[] = [
  tabs(
    [['基本信息', 'Basics'], identity],
    [['简介与沿革', 'Introduction and history'], story],
    [['联系方式', 'Contact'], contact],
    [['领导与机构', 'Leaders and departments'], joins],
  ),
  slug('place', 'name', 'district', 'parentBody'),
  sortKey('place'),
  area(),
]

function KINDS() {
  return { subdistrict: ['街道', 'Subdistrict'], town: ['镇', 'Town'], township: ['乡', 'Township'] } as const
}

function FACTS() {
  return ['页面上有、但没有对应栏目的内容', 'What the page states and no field holds'] as const
}
