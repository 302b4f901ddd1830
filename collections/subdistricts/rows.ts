import type { RowsIn } from '../../src/cms/rows/rows-in.ts'

const on = ['subdistrict']

/** What belongs to a subdistrict, goes to the trash with it, and keeps it from being deleted for good. */
export const rows: RowsIn[] = [
  { collection: 'leaders', on },
  { collection: 'departments', on },
  { collection: 'duties', on },
  { collection: 'honors', on },
  { collection: 'work-reports', on },
]
