import type { Where } from 'payload'

/** The same condition upon the versions of a record, where its fields are kept under `version` and its id is `parent`. */
export function atVersion(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([path, condition]) => {
      if (Array.isArray(condition)) return [path, condition.map(atVersion)]
      return [path === 'id' ? 'parent' : `version.${path}`, condition]
    }),
  ) as Where
}
