/** No closing mark is longer. */
const REACH = 48

/** A text without what closes it, taken off as often as it does; `end` is anchored there. */
export function withoutEnd(text: string, end: RegExp): string {
  for (let kept = text; ;) {
    const match = end.exec(kept.slice(-REACH))
    if (!match?.[0]) return kept
    kept = kept.slice(0, kept.length - match[0].length)
  }
}
