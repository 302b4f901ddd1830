/** Whether a heading announces awards: 获奖情况, 2023年度获得荣誉, 各项工作屡获殊荣. */
export const isHonorsHeading = (folded: string): boolean => HEADING.test(folded)

const HEADING =
  /^(?:(?:19|20)\d{2}年度?)?(?:[^,。;:]{1,12},)?[^,。;:]{0,12}(?:荣誉|获奖|奖项|殊荣|[获受]表彰)(?:称号|表彰)?(?:情况|成果|一览表?|名录|名单|[榜墙栏])?$/u
