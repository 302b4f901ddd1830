import type { AccessTable } from '../../src/cms/access/access-table.ts'
import { contentCases } from '../../src/cms/access/content.cases.ts'

/** No record shows them, so nobody from outside sees them; whoever writes may choose among all that are published. */
const table: AccessTable = {
  ...contentCases,
  anonymous: { ...contentCases.anonymous, 'own published': '', 'foreign published': '' },
}

export default table
