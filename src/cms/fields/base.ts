import type { Condition, FieldBase } from 'payload'
import { words } from './words.ts'
import type { Words } from './words.ts'

/** What every field factory takes beside name and label. `help` is the sentence under the field in the admin. */
export type Options = {
  help?: Words
  required?: boolean
  index?: boolean
  unique?: boolean
  hidden?: boolean
  access?: NonNullable<FieldBase['access']>
  hooks?: NonNullable<FieldBase['hooks']>
  admin?: Admin
  script?: InScript
}

/**
 * What becomes of a text for who reads the other script: prose is `converted`; names, numbers and codes are `kept`. Every
 * text that anybody may read says which.
 */
export type InScript = 'converted' | 'kept'

type Admin = {
  readOnly?: boolean
  hidden?: boolean
  position?: 'sidebar'
  width?: `${number}%`
  rows?: number
  initCollapsed?: boolean
  disableBulkEdit?: boolean
  condition?: Condition
}

type Base = Omit<Options, 'help' | 'admin' | 'script'> & {
  name: string
  label: Record<string, string>
  admin?: Admin & { description?: Record<string, string> }
  custom?: { script: InScript }
}

/** The part that all fields have in common. */
export function base(name: string, label: Words, { help, admin, script, ...rest }: Options = {}): Base {
  const settings = { ...admin, ...(help && { description: words(help) }) }
  return {
    name,
    label: words(label),
    ...rest,
    ...(Object.keys(settings).length > 0 && { admin: settings }),
    ...(script && { custom: { script } }),
  }
}
