/** A page that explains a rare character has a few; a mirror that glosses has them all over. */
const FEWEST = 5
const GLOSS = /(?<=\p{Script=Han})[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,5}[)）]/gu

/**
 * The text without the pinyin that mirrors put behind characters they converted, 「關(guān)于印發(fā)」: no part of what the
 * office wrote, and inside every other name.
 */
export function withoutGlosses(text: string): string {
  const glosses = text.match(GLOSS)?.length ?? 0
  return glosses < FEWEST ? text : text.replace(GLOSS, '')
}
