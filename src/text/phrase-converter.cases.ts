import { phraseConverter } from './phrase-converter.ts'

const convert = phraseConverter(['甲乙 丙丁|甲 戊', '甲乙丙 己|甲 不|子 𠮷|𠮷 丑'], ['戊 庚|庚 不'])

/** By two dictionaries and then a third, as `run` has them. */
export const cases: [string, string][] = [
  ['', ''],
  ['寅卯', '寅卯'],
  ['甲', '庚'],
  ['甲乙', '丙丁'],
  ['甲乙丙', '己'],
  ['甲乙甲', '丙丁庚'],
  ['寅甲卯', '寅庚卯'],
  ['子寅', '𠮷寅'],
  ['寅𠮷', '寅丑'],
  ['\ud842', '\ud842'],
]

export const run = convert
