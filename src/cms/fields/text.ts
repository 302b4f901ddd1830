import type { TextareaField, TextField, TextFieldSingleValidation } from 'payload'
import { base } from './base.ts'
import type { Options } from './base.ts'
import { words } from './words.ts'
import type { Words } from './words.ts'

type TextOptions = Options & { maxLength?: number; validate?: TextFieldSingleValidation }

/** One line of text, 300 characters the most. */
export const text = (
  name: string,
  label: Words,
  { maxLength = 300, validate, ...rest }: TextOptions = {},
): TextField => ({ ...base(name, label, rest), type: 'text', maxLength, ...(validate && { validate }) })

/** Several short texts in their order. */
export const texts = (name: string, label: Words, options: Options = {}): TextField => {
  const { admin, ...common } = base(name, label, options)
  const components = { Cell: '/src/admin/joined-cell.tsx#JoinedCell' }
  return {
    ...common,
    type: 'text',
    hasMany: true,
    maxLength: 300,
    admin: { ...admin, components, placeholder: TYPE_IT },
  }
}

/** Payload's own words, 选择一个值, send the clerk to look for a list that is not there. */
const TYPE_IT = words(['输入一项后按回车', 'Type one and press Enter', '輸入一項後按 Enter'])

/** Text of several lines, kept as written; prose, unless told otherwise. */
export const textarea = (name: string, label: Words, { admin, ...rest }: Options = {}): TextareaField => ({
  ...base(name, label, { script: 'converted', ...rest, admin: { rows: 4, ...admin } }),
  type: 'textarea',
})
