import { contentCases } from '../../src/cms/access/content.cases.ts'

export default contentCases
