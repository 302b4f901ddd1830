/** How many columns of a terminal a text takes: two for Han and full-width characters, none for combining marks. */
export function displayWidth(text: string): number {
  let width = 0
  for (const char of text) width += NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1
  return width
}

/** The text with spaces behind it up to `width` columns. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** At most `width` columns of the first line of a text, the last of them an ellipsis where something is left out. */
export function cutTo(text: string, width: number): string {
  const line = text.split('\n', 1)[0] ?? ''
  if (line === text && displayWidth(text) <= width) return text
  let kept = ''
  let taken = 1
  for (const char of line) {
    taken += displayWidth(char)
    if (taken > width) break
    kept += char
  }
  return `${kept}…`
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u
