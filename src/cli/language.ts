export type Language = 'zh' | 'en'

/** The language the command speaks: `--lang` if given, else Chinese in a Chinese locale, else English. */
export function languageOf(given: readonly string[], locale: string): Language {
  const wanted = asked(given) ?? locale
  return /^zh(?:[-_.@]|$)/i.test(wanted) ? 'zh' : 'en'
}

/** Looked up by hand, because the texts of the options themselves depend on it. */
function asked(given: readonly string[]): string | undefined {
  const at = given.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  return at < 0 ? undefined : given[at]?.includes('=') ? given[at].slice('--lang='.length) : given[at + 1]
}
