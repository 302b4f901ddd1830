import { fold } from './fold.ts'

/** A word that is looked for: its terms stand one after the other; of a prefix the last term only begins so. */
export type SearchWord = { written: string; terms: string[]; prefix: boolean }

/**
 * The terms that a text is found by, in order: of Han each character with the next one (党建工作 → 党建 建工 工作 作), of
 * letters and digits whole words. No dictionary is needed, two characters are found as fast as ten, and a phrase is a row
 * of terms. Folded, so that scripts and widths are one.
 */
export const searchTerms = (text: string): string[] => runsOf(text).flatMap(termsOfRun)

/**
 * A letter of a script that no office writes. Between two texts it keeps a phrase from reaching out of one into the next;
 * at the end of a term it makes the term unlike any word.
 */
export const BREAK = 'ⵣ'

/** The words of a query: parted by blanks, what stands in quotation marks is one. */
export function searchWords(query: string): SearchWord[] {
  const parts = [...fold(query).matchAll(/"([^"]*)"?|([^\s"]+)/gu)]
  return parts
    .map(([, quoted, plain]) => searchWord(quoted ?? plain ?? ''))
    .filter(({ terms }) => terms.length > 0)
}

/** How a text is compared, character for character: offsets into the one are offsets into the other. */
export const foldForSearch = (text: string): string =>
  fold(text).replace(/\p{Lu}/gu, (char) =>
    char.toLowerCase().length === char.length ? char.toLowerCase() : char,
  )

function searchWord(written: string): SearchWord {
  const runs = runsOf(written)
  const last = runs.at(-1) ?? ''
  const before = runs.slice(0, -1).flatMap(termsOfRun)
  const ending = termsOfRun(last)
  // A last pair says already how the word ends; a single character may go on, as may what is being typed.
  const isPair = isHan(last) && ending.length > 1
  const terms = [...before, ...(isPair ? ending.slice(0, -1) : ending)]
  return { written: foldForSearch(written.trim()), terms, prefix: terms.length > 0 && !isPair }
}

/** Blanks between Han are layout: 周 平 is 周平. */
const runsOf = (text: string): string[] =>
  foldForSearch(text)
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .match(RUNS) ?? []

function termsOfRun(run: string): string[] {
  if (!isHan(run)) return run === '' ? [] : [run]
  const chars = [...run]
  return chars.map((char, index) => char + (chars[index + 1] ?? ''))
}

const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run)

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu
