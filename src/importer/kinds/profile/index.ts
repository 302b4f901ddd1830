import { readContact } from '../../extract/contact/contact.ts'
import type { Contact } from '../../extract/contact/gathered.ts'
import { sharedName } from '../../extract/subdistrict/settle.ts'
import { readSubdistrict } from '../../extract/subdistrict/subdistrict.ts'
import type { Document } from '../../model/document.ts'
import type { Extraction, Kind } from '../../model/kind.ts'
import type { Draft } from '../../model/message.ts'
import type { Span } from '../../model/span.ts'
import { contactLines } from './contact-lines.ts'
import { readDepartments } from './departments/departments.ts'
import { footLines } from './foot.ts'
import { readDuties } from './duties.ts'
import { readFrame } from './frame.ts'
import { readHistory } from './history.ts'
import { readHonors } from './honors.ts'
import { readLeaders } from './leaders/leaders.ts'
import { missingBlocks } from './missing-blocks.ts'
import { marksBetween } from './marks-between.ts'
import { notices } from './notices.ts'
import { otherFacts } from './other-facts.ts'
import { prose } from './prose.ts'
import { recognise } from './recognise.ts'
import { sections, type Section } from './section.ts'
import { profiled } from './profiled.ts'

/** 机构简介、领导分工、内设机构: what an office says of itself. */
export const kind: Kind = {
  id: 'profile',
  label: ['机构简介', 'Profile'],
  // The profile states the district, by which the reports of the same subdistrict find it.
  turn: 1,
  recognise,
  extract,
}

function extract(document: Document): Extraction {
  const { source } = document
  const frame = readFrame(document)
  const blocks = without(sections(document), frame.lines)
  const identity = readSubdistrict(document)
  const told = blocks.flatMap((block) => contactLines(source, block))
  const foot = identity ? footLines(document, identity.stated.name.value) : []
  const inBlocks = readContact(source, told)
  const contact = saysWhere(inBlocks) ? inBlocks : readContact(source, [...told, ...foot])
  const chrome = [...notices(document), ...frame.chrome]
  const left = without(blocks, [...contact.lines, ...(identity?.lines ?? []), ...chrome])
  const departments = readDepartments(source, left)
  const offices = departments.departments.flatMap(({ name, aliases }) => [name, ...aliases])
  const leaders = readLeaders(source, left, { head: contact.head, offices, ledBy: departments.ledBy })
  const duties = readDuties(source, left)
  const history = readHistory(source, left)
  const unread = without(left, [...departments.read, ...leaders.read, ...duties.read, ...history.read])
  const honors = readHonors(source, unread)
  const paragraphs = prose(source, without(unread, honors.claimed))
  const facts = otherFacts(source, without(unread, honors.claimed))
  const subdistrict =
    identity && profiled(source, identity, { contact, told: paragraphs, facts, history: history.history })
  const structure = [
    ...frame.structure,
    ...blocks.flatMap(({ heading }) => heading ?? []),
    ...numbersOf(blocks, contact.lines),
    ...(identity?.lines ?? []),
    ...[contact, departments, leaders, duties].flatMap((found) => found.structure),
    ...honors.claimed,
  ]
  const records = {
    ...(subdistrict && { subdistrict }),
    leaders: leaders.leaders,
    departments: departments.departments,
    duties: duties.duties,
    honors: honors.honors,
  }
  const messages: Draft[] = [...leaders.messages, ...duties.messages, ...departments.messages]
  messages.push(...missingBlocks(records))
  if (identity) messages.push(...sharedName(identity))
  else messages.push({ code: 'subdistrict/missing', span: { start: 0, end: 0 } })
  return {
    ...records,
    source: frame.source,
    structure: [...structure, ...marksBetween(source, Object.values(records), structure)],
    chrome,
    messages,
  }
}

/** Whether an address or a telephone is stated; the page's foot need not be asked then. */
const saysWhere = ({ stated, listed }: Contact): boolean =>
  ['officeAddress', 'disclosurePhone'].some((field) => field in stated) || listed.phones.length > 0

/** 「三、联系电话：…」: the numbers in front of lines that were read. */
const numbersOf = (blocks: readonly Section[], read: readonly Span[]): Span[] => {
  const starts = new Set(read.map(({ start }) => start))
  return blocks
    .flatMap(({ parts }) => parts)
    .flatMap(({ marker, head }) => (marker && starts.has(head.start) ? [marker.span] : []))
}

/** The blocks without the lines that were read. */
function without(blocks: readonly Section[], read: readonly Span[]): Section[] {
  const taken = new Set(read.map(({ start, end }) => `${start}-${end}`))
  return blocks.map((block) => ({
    ...block,
    parts: block.parts.filter(
      ({ span, head }) => !taken.has(`${span.start}-${span.end}`) && !taken.has(`${head.start}-${head.end}`),
    ),
  }))
}
