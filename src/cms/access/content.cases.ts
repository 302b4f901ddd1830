import type { AccessTable } from './access-table.ts'

const all = 'rsptd'
const writer = { 'own draft': 'rstd', 'own published': 'rs', 'foreign draft': '', 'foreign published': 'r' }
const reader = { 'own draft': '', 'own published': 'r', 'foreign draft': '', 'foreign published': 'r' }

/** What holds of all content: r read, s save, p publish, t move to the trash, d delete. */
export const contentCases = {
  anonymous: reader,
  unassigned: reader,
  editor: writer,
  'district editor': writer,
  integrator: writer,
  reviewer: { 'own draft': all, 'own published': all, 'foreign draft': '', 'foreign published': 'r' },
  admin: { 'own draft': all, 'own published': all, 'foreign draft': all, 'foreign published': all },
} satisfies AccessTable
