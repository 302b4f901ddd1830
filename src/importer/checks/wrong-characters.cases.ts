import { readings } from '../model/cases.ts'
import { wrongCharacters } from './wrong-characters.ts'

/** A text → the characters that look wrong, with what was meant. */
export default readings(
  (document) => wrongCharacters(document, { structure: [] }).map(({ detail }) => detail),
  [
    ['监督检査', [{ actual: '査', expected: '查' }]],
    ['做好老乾工作', [{ actual: '老乾', expected: '老幹' }]],
    ['⼯作总结', [{ actual: '⼯', expected: '工' }]],
    [
      '區縣機關監督検査',
      [
        { actual: '検', expected: '檢' },
        { actual: '査', expected: '查' },
      ],
    ],
    ['監督檢查幹部，乾淨的街道，后湖街道', []],
  ],
)
