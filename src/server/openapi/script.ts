import { SCRIPTS } from '../../cms/script/wanted-script.ts'
import type { Parameter, Ref } from './model.ts'
import { inParagraphs } from './words.ts'

/** How a reader asks for Simplified or Traditional. */
export const SCRIPT_PARAMETERS = {
  script: {
    name: 'script',
    in: 'query',
    description: inParagraphs([
      '正文换成繁体（`hant`）或简体（`hans`）；名称、编号和网址照原文。带 cookie、密钥或 `draft` 的请求得到所存的原文。',
      'Prose in Traditional (`hant`) or Simplified (`hans`); names, numbers and addresses stay. A request with a cookie, a key or `draft` gets the text as it is stored.',
    ]),
    schema: { type: 'string', enum: SCRIPTS },
  },
  acceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: inParagraphs([
      '没有 `script` 时：zh-TW、zh-HK、zh-MO、zh-Hant 得繁体，zh-Hans 得简体，其余得原文。错误说明为中文或英文。',
      'Without `script`: zh-TW, zh-HK, zh-MO and zh-Hant get Traditional, zh-Hans Simplified, all others what is stored. Errors are in Chinese or English.',
    ]),
    schema: { type: 'string' },
    example: 'zh-TW',
  },
} satisfies Record<string, Parameter>

/** What an answer says of it. */
export const SCRIPT_HEADERS = {
  ContentLanguage: {
    description: inParagraphs([
      '`zh-Hant` 或 `zh-Hans`：已换成这种字；`zh`：原文。',
      '`zh-Hant` or `zh-Hans` when it was asked for; `zh` is the text as it is stored.',
    ]),
    schema: { type: 'string', enum: ['zh', 'zh-Hans', 'zh-Hant'] },
  },
  Vary: {
    description: inParagraphs(['缓存须分开保存的依据。', 'What a cache must keep apart.']),
    schema: { type: 'string' },
  },
} as const

export const scriptParameters: Parameter[] = Object.keys(SCRIPT_PARAMETERS).map((name) => ({
  $ref: `#/components/parameters/${name}`,
}))

export const scriptHeaders: Record<string, Ref> = {
  'Content-Language': { $ref: '#/components/headers/ContentLanguage' },
  Vary: { $ref: '#/components/headers/Vary' },
}
