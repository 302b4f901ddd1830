import { isOfficeName } from '../../../extract/office/office-name.ts'
import { cut, type Span } from '../../../model/span.ts'
import type { Part } from '../section.ts'

type Readable = { text: string; folded: string }

/** 「主任：甲」, 「副 科 长 乙」: posts that say nothing of whose they are. */
const STAFF =
  /^(?:(?:(?:副 {0,4})?主 {0,4}任|(?:副 {0,4})?[所科站队部室] {0,4}长)(?: ?: ?| +)|(?:负责人|联系人)(?:姓名)?(?: ?: ?| +))(?:\p{Script=Han}(?: {0,4}\p{Script=Han}){1,3}(?:[、 ,]{1,3}|$)){1,6}$/u
/** Whose posts are those of the whole office. */
const WHOLE = /办事处$|工委$|工作委员会$|党委$|人大|政府$/u

/** The offices on lines of their own with nothing but who works there below: 「党政办公室」, 「主任：甲」. */
export function staffed(source: Readable, parts: readonly Part[]): { offices: Part[]; staff: Set<Part> } {
  const offices: Part[] = []
  const staff = new Set<Part>()
  let above: Part | null = null
  for (const part of parts) {
    if (isOffice(source, part.head)) above = part
    else if (above && STAFF.test(cut(source.folded, part.head))) {
      if (offices.at(-1) !== above) offices.push(above)
      staff.add(part)
    } else above = null
  }
  return { offices, staff }
}

function isOffice({ folded }: Readable, line: Span): boolean {
  const written = cut(folded, line)
  return written.length <= 20 && isOfficeName(written) && !WHOLE.test(written)
}
