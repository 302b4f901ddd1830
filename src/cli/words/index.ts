import type { Language } from '../language.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'
import type { Words } from './zh.ts'

export type { Words } from './zh.ts'

/** The texts of one language. */
export const wordsOf = (language: Language): Words => (language === 'zh' ? zh : en)
