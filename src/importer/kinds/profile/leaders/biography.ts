/** 男，汉族，1975年6月生，中共党员: one fact of a short biography. */
const FACT =
  '(?:男|女|\\p{Script=Han}{1,5}族|(?:19|20)\\d{2}年(?:\\d{1,2}月)?\\p{Script=Han}{0,6}|\\p{Script=Han}{0,14}(?:党员|党派(?:人士)?|会员|学历|学位|毕业|研究生|本科|大专|博士|硕士|人))'

/** The next fact of a biography behind a name, with the comma before it. */
export const BIOGRAPHY = new RegExp(`^(?: ?,| )${FACT}(?=[,。 ])`, 'u')

/** 「，男，汉族，1970年生，本科学历」 between a name and the duties. */
const LIFE = /^ ?,(?:男|女)(?:,(?!负责|主持|分管|协助|联系|现任)[^,。;:]{1,30}){0,10}(?=[,。;]|$)/u

/** How many characters of a text are a short life. */
export const lifeAt = (folded: string): number => LIFE.exec(folded)?.[0].length ?? 0

/** What somebody is today closes a life: 「，男，1970年生，历任…，现任」. */
const NOW = /[,。;]? ?(?:现任|现为|现系)(?:职务)? ?:? ?/u

/** Where the posts stand that the life behind a name leads to; null where no life is told. */
export function postsBehindLife(folded: string, from: number): number | null {
  const behind = folded.slice(from)
  if (!BIOGRAPHY.test(behind)) return null
  const now = NOW.exec(behind)
  return now ? from + now.index + now[0].length : null
}

const LINE = new RegExp(`^(?:男|女|\\p{Script=Han}{1,5}族),(?:${FACT}[,。;]? ?){1,8}$`, 'u')

/** 「女，1974年8月生，芦州人，1992年参加工作，曾任…。」: what opens so and tells no work. */
const TOLD = /^(?:男|女)[,;](?!.*(?:主持|负责|分管|协助|主管)).{2,200}$/u

/** Whether a line tells of somebody's life and not of the work: 「女，1974年8月出生，大学学历，中共党员。」 */
export const isBiography = (folded: string): boolean =>
  (folded.length <= 120 && LINE.test(folded)) || TOLD.test(folded)
