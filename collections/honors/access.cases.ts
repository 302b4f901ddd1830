import { contentCases } from '../../src/cms/access/content.cases.ts'

const { anonymous, editor, reviewer } = contentCases

/** Rows of a subdistrict, of which leaders stand for all askers. */
export default { anonymous, editor, reviewer }
