import { describe, expect, it } from '@jest/globals'
import { DIVISIONS_2023 } from '../../src/importer/extract/subdistrict/division-table.ts'
import { divisionName, divisionsNamed } from '../../src/importer/extract/subdistrict/divisions.ts'
import { foldKey } from '../../src/text/fold-key.ts'

describe('the table of divisions', () => {
  it('holds names as the keys they are looked up by', () => {
    const names = DIVISIONS_2023.flatMap((line) =>
      [...line.matchAll(/(?<=:)[^;|]+/gu)].flatMap(([list]) => list.split(/[,!]/u)),
    )
    expect(names.length).toBeGreaterThan(18_000)
    expect(names.filter((name) => foldKey(name) !== name)).toEqual([])
  })

  it.each([
    { name: '正阳街道', has: 9, among: '黑龙江省齐齐哈尔市龙沙区' },
    { name: '正陽街道', has: 9, among: '吉林省长春市绿园区' },
    { name: '白沙镇', has: 24, among: '重庆市江津区' },
    { name: '大河乡', has: 5, among: '重庆市巫溪县' },
  ])('knows where $name lies', ({ name, has, among }) => {
    const found = divisionsNamed(name)
    expect(found.map(divisionName)).toContain(among)
    expect(found).toHaveLength(has)
    expect(found.map(({ code }) => code)).toEqual(found.map(({ code }) => code).sort())
  })

  it.each(['柳堤街道', '柳堤镇', '正阳', '镇', ''])('knows no place of %j', (name) => {
    expect(divisionsNamed(name)).toEqual([])
  })
})
