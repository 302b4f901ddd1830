import type { AccessTable } from '../../src/cms/access/access-table.ts'
import { contentCases } from '../../src/cms/access/content.cases.ts'

const { unassigned, editor, integrator, reviewer } = contentCases
const choosable = { 'foreign draft': 'r', 'foreign published': 'r' }

/** Whoever writes content chooses among all units, drafts of others included. */
const table: AccessTable = {
  ...contentCases,
  unassigned: { ...unassigned, ...choosable, 'own draft': 'r' },
  editor: { ...editor, ...choosable },
  'district editor': { ...editor, ...choosable },
  integrator: { ...integrator, ...choosable },
  reviewer: { ...reviewer, ...choosable },
}

export default table
