/** What duties begin with: 主持…工作, 负责…, 协助主任分管…; news go on otherwise: 主持召开会议, 负责人. */
const IN_CHARGE =
  /^(?:全面|具体|主要|日常|并|同时|协助.{1,14}?)?(?:主持(?=[^召会了并]{2,20}(?:工作|[,。;]|$))|负责(?!人(?![大事民力才口武社防]))|领导(?=.{2,24}工作)|分管|协助|协管|主管|统筹|主抓|联系(?!人(?!大)|电话|方式)|抓好?)/u

/** Whether an offset of a folded text is inside the verb that opens duties: 「主任尹芳主|抓行政」. */
export const cutsDuties = (folded: string, at: number): boolean =>
  /^(?:主[抓管持]|分管|协[助管]|负责|联系|统筹|领导)/u.test(folded.slice(Math.max(0, at - 1)))

/** Whether a folded text goes on with what a leader does. */
export const opensDuties = (folded: string): boolean => IN_CHARGE.test(folded)

/** The same of several together: 分别负责…, 共同分管…. */
export const opensSharedDuties = (folded: string): boolean =>
  opensDuties(folded.replace(/^(?:分别|共同)/u, ''))
