import { describe, expect, it } from '@jest/globals'
import { cases } from '../../src/cms/area.cases.ts'
import { areaOf } from '../../src/cms/area.ts'

describe('the area that edit rights follow from', () => {
  it.each(cases)('of %j and %j is %j', (place, name, area) => expect(areaOf(place, name)).toBe(area))
})
