import type { PayloadRequest } from 'payload'
import type { Words } from './fields/words.ts'

/** A message in the language of the request: Chinese unless it asks for English. */
export function say(req: Pick<PayloadRequest, 'i18n'>, [zh, en, zhTW]: Words): string {
  if (req.i18n.language === 'en') return en
  return req.i18n.language === 'zh-TW' ? (zhTW ?? zh) : zh
}
