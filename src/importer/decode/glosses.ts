/** A page that explains a rare character has a few; a mirror that glosses has them all over. */
const FEWEST = 5
/** A name on a line of its own or behind a label, whose rare character the page explains: 阮(ruǎn)一. */
const IN_NAME =
  /(?<=(?:^|[\n:：、，,])[ \u3000]{0,4}\p{Script=Han}{1,2})[(（][a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,5}[)）](?=\p{Script=Han}{0,2}(?:$|[\s:：、，,(（]|同志))/gu
const GLOSS = /(?<=\p{Script=Han})[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,5}[)）]/gu

/**
 * The text without the pinyin that mirrors put behind characters they converted, 「關(guān)于印發(fā)」: no part of what the
 * office wrote, and inside every other name. Fewer ones are only taken out of the names of people.
 */
export function withoutGlosses(text: string): string {
  const glosses = text.match(GLOSS)?.length ?? 0
  return text.replace(glosses < FEWEST ? IN_NAME : GLOSS, '')
}
