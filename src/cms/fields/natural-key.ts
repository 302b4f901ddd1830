import type { TextField } from 'payload'
import { nobody } from '../access/nobody.ts'
import { signedIn } from '../access/signed-in.ts'
import { text } from './text.ts'

/** What makes two records the same one; computed, unique, and absent while the record is incomplete or trashed. */
export const naturalKey = (): TextField =>
  text('naturalKey', ['识别键', 'Natural key'], {
    unique: true,
    index: true,
    maxLength: 1000,
    access: { read: signedIn, create: nobody, update: nobody },
    admin: { hidden: true, disableBulkEdit: true },
  })
