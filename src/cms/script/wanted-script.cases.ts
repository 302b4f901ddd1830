import type { Script } from './wanted-script.ts'

/** Query, Accept-Language → script; undefined for the text as it is stored. */
export const cases: [
  title: string,
  query: string,
  language: string | undefined,
  script: Script | undefined,
][] = [
  ['nobody asks', '', undefined, undefined],
  ['the parameter asks for Traditional', '?limit=2&script=hant', undefined, 'hant'],
  ['the parameter asks for Simplified', 'script=hans', undefined, 'hans'],
  ['the parameter decides against the language', '?script=hans', 'zh-TW', 'hans'],
  ['a parameter that is no script asks for none', '?script=latin', 'zh-TW', undefined],
  ['an empty parameter asks for none', '?script=', 'zh-TW', undefined],
  ['a parameter given twice asks for none', '?script=hant&script=hant', undefined, undefined],
  ['the name is written in percents', '?%73cript=hant', undefined, 'hant'],
  ['Taiwan', '', 'zh-TW', 'hant'],
  ['Hong Kong', '', 'zh-HK,zh;q=0.9,en;q=0.8', 'hant'],
  ['Macao', '', 'zh-mo', 'hant'],
  ['the script by name', '', 'zh-Hant', 'hant'],
  ['the script by name, with a region', '', 'zh-Hans-HK', 'hans'],
  ['the mainland reads what is written', '', 'zh-CN,zh;q=0.9', undefined],
  ['plain Chinese reads what is written', '', 'zh', undefined],
  ['English reads what is written', '', 'en-US,en;q=0.9', undefined],
  ['Traditional behind English', '', 'en-US,en;q=0.9,zh-TW;q=0.8', 'hant'],
  ['the greater weight decides', '', 'zh-TW;q=0.5,zh-CN;q=0.9', undefined],
  ['the first among equals decides', '', 'zh-TW,zh-CN', 'hant'],
  ['what is refused does not count', '', 'zh-TW;q=0', undefined],
  ['a weight that is none does not count', '', 'zh-TW;q=x', undefined],
  ['another language of that name', '', 'zha-TW', undefined],
]
