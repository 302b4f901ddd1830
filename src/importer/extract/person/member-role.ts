/** Each character may stand apart from the next, even on the next line: 组 长, 召\n集 人. */
const apart = (words: string): string =>
  words
    .split('|')
    .map((word) => [...word].join('\\s{0,4}'))
    .join('|')

const RANK = apart('常务副|执行副|第一副|名誉|常务|执行|第一|总|副总|副')
const GROUP_POST = apart('组长|指挥长|总指挥|指挥|召集人|组员|成员|政委|顾问|联络员')
const OFFICE_POST = apart('主任委员|主任|秘书长|委员|会长|理事长')

/** A post in a leading group, in the folded view, as the source of a pattern: 组长, 常务副组长, 副召集人. */
export const MEMBER_ROLE = `(?:${RANK})?\\s{0,4}(?:${GROUP_POST}|${OFFICE_POST})`

/** The label of a list that only a leading group has: 组长：, 成 员：; at the start of a line. */
export const GROUP_LABEL = new RegExp(`(?<=^|\\n) *(?:${RANK})?\\s{0,4}(?:${GROUP_POST}) *(?::| {2})`, 'gu')

/**
 * A post as the label of a list of people: 「副 组 长：」. Without a colon it must open its line and be a post that
 * only groups have, since 主任 may close the line above.
 */
export const ROSTER_LABEL = new RegExp(
  `(?<=^|[\\n;。, ])(?<role>(?:${apart('办公室')}\\s{0,4})?${MEMBER_ROLE}) *:|(?<=^|\\n) *(?<bare>(?:${RANK})?\\s{0,4}(?:${GROUP_POST}))(?=[ \\n])`,
  'gu',
)
