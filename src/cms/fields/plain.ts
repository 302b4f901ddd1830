import type { CheckboxField, DateField, JSONField, NumberField, SelectField } from 'payload'
import { base } from './base.ts'
import type { Options } from './base.ts'
import { words } from './words.ts'
import type { Words } from './words.ts'

/** A number; `min` and `max` are inclusive. */
export const number = (
  name: string,
  label: Words,
  { min, max, ...rest }: Options & { min?: number; max?: number } = {},
): NumberField => ({
  ...base(name, label, rest),
  type: 'number',
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
})

/** Yes or no, no by default. */
export const checkbox = (name: string, label: Words, options: Options = {}): CheckboxField => ({
  ...base(name, label, options),
  type: 'checkbox',
  defaultValue: false,
})

/** One of a closed list; the keys of `choices` are what is stored. */
export const select = (
  name: string,
  label: Words,
  choices: Record<string, Words>,
  { defaultValue, ...rest }: Options & { defaultValue?: string } = {},
): SelectField => ({
  ...base(name, label, rest),
  type: 'select',
  options: optionsOf(choices),
  ...(defaultValue !== undefined && { defaultValue }),
})

/** Several of a closed list. */
export const selectMany = (
  name: string,
  label: Words,
  choices: Record<string, Words>,
  { defaultValue, ...rest }: Options & { defaultValue: string[] },
): SelectField => ({
  ...base(name, label, rest),
  type: 'select',
  hasMany: true,
  options: optionsOf(choices),
  defaultValue,
})

const optionsOf = (choices: Record<string, Words>): { label: Record<string, string>; value: string }[] =>
  Object.entries(choices).map(([value, choice]) => ({ label: words(choice), value }))

/** A moment, with day and time in the admin. */
export const moment = (name: string, label: Words, options: Options = {}): DateField => {
  const { admin, ...common } = base(name, label, options)
  const date = {
    pickerAppearance: 'dayAndTime',
    displayFormat: 'yyyy-MM-dd HH:mm',
    timeFormat: 'HH:mm',
  } as const
  return { ...common, type: 'date', admin: { ...admin, date } }
}

/**
 * Anything JSON can hold; `schema` tells its shape to types and documentation, and checks nothing. Not shown in the admin: Payload's editor for it comes from
 * a public CDN, which an office's network and our own policy refuse, and braces are nothing for a clerk.
 */
export const json = (
  name: string,
  label: Words,
  options: Options & { schema?: JSONSchema } = {},
): JSONField => {
  const { schema, admin, ...rest } = options
  const common = base(name, label, { ...rest, admin: { ...admin, hidden: true } })
  return { ...common, type: 'json', ...(schema && { typescriptSchema: [() => schema] }) }
}

export type JSONSchema = NonNullable<JSONField['jsonSchema']>['schema']
