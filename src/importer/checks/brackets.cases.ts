import { readings } from '../model/cases.ts'
import { brackets } from './brackets.ts'

/** A text → the numbers in wrong brackets, as they are and as they should be. */
export default readings(
  (document) => brackets(document, { structure: [] }).map(({ detail }) => detail),
  [
    ['柳政办〔2021〕8号', []],
    ['柳政办﹝2021﹞8号', [{ actual: '柳政办﹝2021﹞8号', expected: '柳政办〔2021〕8号' }]],
    ['柳政办[2021]8号', [{ actual: '柳政办[2021]8号', expected: '柳政办〔2021〕8号' }]],
    ['按照柳政办（2021）8号文件', [{ actual: '柳政办（2021）8号', expected: '柳政办〔2021〕8号' }]],
    ['柳堤路（2021）', []],
  ],
)
