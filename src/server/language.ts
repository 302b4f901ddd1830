import type { Request } from 'express'

export type Language = 'zh' | 'en'

/** The language of our own messages: English for who asks for it, Chinese for everybody else. */
export const languageOf = (req: Request): Language =>
  req.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh'
