import { getTranslation, initI18n } from '@payloadcms/translations'
import type { Payload } from 'payload'

/** The same in Chinese and in English. */
export type Words = readonly [zh: string, en: string]

/** Both languages in one line, for names and titles. */
export const inOneLine = ([zh, en]: Words): string => (zh === en ? zh : `${zh} · ${en}`)

/** Both languages, a paragraph each. */
export const inParagraphs = ([zh, en]: Words): string => (zh === en ? zh : `${zh}\n\n${en}`)

/** Says a label of the configuration, which may be a text, a text per language or Payload's own function. */
export type Say = (label: unknown) => Words

/** Reads the labels of this configuration in both languages. */
export async function sayer({ config }: Payload): Promise<Say> {
  const [zh, en] = await Promise.all(
    (['zh', 'en'] as const).map((language) => initI18n({ config: config.i18n, context: 'api', language })),
  )
  return (label) => {
    const read = (i18n: typeof zh): string =>
      i18n ? String(getTranslation(label as Record<string, string>, i18n)) : ''
    return [read(zh), read(en)]
  }
}
