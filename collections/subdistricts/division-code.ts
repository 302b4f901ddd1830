import type { TextField } from 'payload'
import { text } from '../../src/cms/fields/text.ts'
import type { Words } from '../../src/cms/fields/words.ts'
import { say } from '../../src/cms/say.ts'

const HELP: Words = ['9 位数字，可不填', 'Nine digits, optional']
const WRONG: Words = ['行政区划代码应为 9 位数字', 'A division code has nine digits']

/** 行政区划代码: six digits of the county and three of the subdistrict. Source: GB/T 2260, GB/T 10114-2003. */
export const divisionCode = (): TextField =>
  text('divisionCode', ['行政区划代码', 'Division code'], {
    script: 'kept',
    help: HELP,
    index: true,
    validate: (value: string | null | undefined, { req }) =>
      value === undefined || value === null || value === '' || /^\d{9}$/.test(value) || say(req, WRONG),
  })
