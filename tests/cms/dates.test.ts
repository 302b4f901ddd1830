import { describe, expect, it } from '@jest/globals'
import { cases as endings } from '../../src/cms/ended.cases.ts'
import { hasEnded } from '../../src/cms/ended.ts'
import { cases as written } from '../../src/cms/partial-date.cases.ts'
import { isPartialDate } from '../../src/cms/partial-date.ts'
import { cases as moments } from '../../src/cms/today.cases.ts'
import { today } from '../../src/cms/today.ts'

describe('a partial date', () => {
  it.each(written)('%j is one: %j', (value, is) => expect(isPartialDate(value)).toBe(is))
})

describe('an appointment', () => {
  it.each(endings)('that ends %j has ended on %s: %j', (endedOn, day, ended) =>
    expect(hasEnded(endedOn, day)).toBe(ended),
  )
})

describe('the day in China', () => {
  it.each(moments)('at %s is %s', (moment, day) => expect(today(Date.parse(moment))).toBe(day))
})
