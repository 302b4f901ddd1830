import type { RowsIn } from '../../src/cms/rows/rows-in.ts'

/** The tasks of a plan: published, trashed and restored with it, and they keep it from being deleted for good. */
export const rows: RowsIn[] = [{ collection: 'tasks', on: ['plan'] }]
