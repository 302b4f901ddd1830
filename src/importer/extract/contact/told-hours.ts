import { cut, span, type Span } from '../../model/span.ts'
import { splitOutside } from '../split-outside.ts'
import { officeHours, type OfficeHours } from './office-hours.ts'

type Readable = { text: string; folded: string }

const LABEL = /(?:办公|工作|上班|服务|接待)时间(?:[是为]|:)? ?(?=[(\d周星工上夏冬春秋法每全])/u
/** What may stand among hours: 周一至周五, 法定节假日除外, 夏令时. */
const TIMES = /\d{1,2}:\d{2}|^(?:周|星期|工作日|\(?法定|节假日|[春夏秋冬])/u

/** When an office is open, told in a sentence: 「…，工作时间为周一至周五8:30-12:00、下午2:00-5:30。」 */
export function toldHours(source: Readable, paragraph: Span): OfficeHours[] {
  const label = LABEL.exec(cut(source.folded, paragraph))
  if (!label) return []
  const from = paragraph.start + label.index + label[0].length
  const pieces = splitOutside(source, span(from, paragraph.end), /[,;。、]/u)
  const end = pieces.findIndex((piece) => !TIMES.test(cut(source.folded, piece)))
  const last = pieces[(end < 0 ? pieces.length : end) - 1]
  if (!last || !/\d:\d/u.test(cut(source.folded, span(from, last.end)))) return []
  return officeHours(source, span(from, last.end))
}
