import { describe, expect, it } from '@jest/globals'
import { asTold } from '../../src/importer/as-told.ts'
import { placeNamed } from '../../src/importer/extract/subdistrict/place.ts'
import { read } from '../../src/importer/pipeline.ts'

const OFFICES = '内设机构\n一、党政办公室：负责日常工作。\n二、城管办公室：负责市容。'
const told = '吉林省长春市绿园区正阳街道'

const cases: {
  why: string
  text: string
  told: string
  gives: Record<string, unknown>
  says: string[]
}[] = [
  {
    why: 'the district that the text leaves out',
    text: `正阳街道办事处\n${OFFICES}`,
    told,
    gives: { name: '正阳街道', district: '绿园区', city: '长春市', province: '吉林省' },
    says: [],
  },
  {
    why: 'the name as the text writes it',
    text: `正陽街道辦事處\n${OFFICES}`,
    told: '绿园区正阳街道',
    gives: { name: '正陽街道', district: '绿园区' },
    says: [],
  },
  {
    why: 'the whole subdistrict where the text names none',
    text: `机构设置\n${OFFICES}`,
    told,
    gives: { name: '正阳街道', district: '绿园区', at: {} },
    says: [],
  },
  {
    why: 'a zone instead of a district',
    text: `九峰街道办事处\n${OFFICES}`,
    told: '东湖高新区九峰街道',
    gives: { name: '九峰街道', parentBody: '东湖高新区' },
    says: [],
  },
  {
    why: 'nothing against a text of another name',
    text: `柳堤街道办事处\n${OFFICES}`,
    told,
    gives: { name: '柳堤街道' },
    says: ['subdistrict/differs'],
  },
  {
    why: 'nothing against a text of another district',
    text: `龙沙区正阳街道办事处\n${OFFICES}`,
    told,
    gives: { name: '正阳街道', district: '龙沙区' },
    says: ['subdistrict/differs'],
  },
]

const ABOUT = /^subdistrict\//u

describe('the subdistrict that a person names', () => {
  it.each(cases)('gives $why', async ({ text, told, gives, says }) => {
    const place = placeNamed(told)
    if (!place) throw new Error(`${told} names no subdistrict`)
    const parsed = await read(new TextEncoder().encode(text), 'page.txt')
    const { bundle } = asTold(parsed, place, 'zh')
    expect(bundle.kind).toBe('profile')
    expect(bundle.subdistrict).toMatchObject(gives)
    expect(bundle.messages.map(({ code }) => code).filter((code) => ABOUT.test(code))).toEqual(says)
  })

  it.each(['正阳', '正阳路87号', '街道', ''])('is none in %j', (line) => {
    expect(placeNamed(line)).toBeNull()
  })
})
