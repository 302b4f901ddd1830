import type { TextField } from 'payload'
import { isPartialDate } from '../partial-date.ts'
import { say } from '../say.ts'
import { text } from './text.ts'
import type { Options } from './base.ts'
import type { Words } from './words.ts'

const HELP: Words = [
  '只写原文有的部分：2020、2020-10 或 2020-10-14',
  'Only as much as is stated: 2020, 2020-10 or 2020-10-14',
]

/** A date that may be stated only in part: YYYY, YYYY-MM or YYYY-MM-DD, and then a day that the calendar has. */
export const partialDate = (name: string, label: Words, options: Options = {}): TextField =>
  text(name, label, {
    help: HELP,
    script: 'kept',
    index: true,
    maxLength: 10,
    ...options,
    validate: (value: unknown, { req, required }) => {
      if (value === undefined || value === null || value === '') return required ? say(req, MISSING) : true
      return isPartialDate(value) || say(req, WRONG)
    },
  })

const MISSING: Words = ['请填写日期', 'A date is required']
const WRONG: Words = [
  '日期应写作 2020、2020-10 或 2020-10-14，并且日历上有这一天',
  'Write the date as 2020, 2020-10 or 2020-10-14; it must be a day of the calendar',
]
