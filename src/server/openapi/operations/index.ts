import type { Described } from '../model.ts'
import type { Resource } from '../resource.ts'
import { accounts } from './accounts.ts'
import { files } from './files.ts'
import { permissionsOf } from './permissions.ts'
import { records } from './records.ts'
import { versions } from './versions.ts'

/** How each endpoint that Payload generates is described, by its method and path. */
export const GENERATED: Readonly<Record<string, (resource: Resource) => Described>> = {
  ...records,
  ...versions,
  ...permissionsOf,
  ...files,
  ...accounts,
}
