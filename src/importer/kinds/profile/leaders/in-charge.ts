import { officeAt } from '../../../extract/office/office-list.ts'
import { isOfficeName } from '../../../extract/office/office-name.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import { opensDuties } from './opens-duties.ts'

type Readable = { text: string; folded: string }
/** The offices that duties name, by how somebody has to do with them. */
export type Charge = { inChargeOf: Span[]; liaises: Span[] }

/** 「协助副书记分管…」 is in charge as well; 「负责联系…」 liaises. */
const TAKES =
  /^(?:[①-⑳] ?|[(]?[\d一二三四五六七八九十]{1,2}[)、.,] ?)?(?:(?:协助|配合).{0,14}?|并|同时|具体|主要|还|另|负责|日常|统筹|直接|兼){0,4}(?<verb>分管|主管|协管|分工联系|挂点联系|挂钩联系|对口联系|联系指导|联系|联络)(?:负责|管理|指导|领导|(?:部门|科室|单位|站所|机构|社区|村居)?(?:是|为)? ?:)? ?/u
const OTHER =
  /^(?:并|同时|还|全面)?(?:负责|主持|协助|配合|抓|牵头|承担|完成|做好|兼|组织|统筹|指导|落实|推进|参与|开展|履行|领导|协调|督促|具体|管理|主抓|服务)/u
/** 「党政办公室等工作」, 「财政所工作」. */
const AFTER = /(?:等(?:部门|科室|单位|机构)?)?(?:的?(?:日常|全面|相关|具体|各项)?工作|的工作)?$/u

/**
 * The offices in 「分管A、B，联系C。」, without the bracket behind a name; `known` tells further names of offices that
 * the page lists (党建, 武装). A list ends with its sentence or with the next verb.
 */
export function chargeOf(
  source: Readable,
  duties: readonly Span[],
  known: (folded: string) => boolean,
): Charge {
  const charge: Charge = { inChargeOf: [], liaises: [] }
  for (const sentence of unwrapped(source, duties).flatMap((part) => splitOutside(source, part, SENTENCES))) {
    const lists: List[] = []
    let list: List | null = null
    for (const item of splitOutside(source, sentence, ITEMS)) {
      const folded = cut(source.folded, item)
      const taken = TAKES.exec(folded)
      if (taken) {
        list = listBehind(taken)
        lists.push(list)
      } else if (OTHER.test(folded) && !isOfficeName(folded)) list = null
      const named = span(item.start + (taken?.[0].length ?? 0), item.end)
      const office = list ? officeIn(source, named, known) : null
      if (office) list?.offices.push(office)
      if (list && closesAsWork(source, named, office))
        list.offices = list.offices.filter((one) => !BODIES.test(cut(source.folded, one)))
    }
    for (const { field, offices } of lists.filter((one) => isList(source, one)))
      charge[field].push(...offices)
  }
  return charge
}

/** `told`: in a sentence, not behind a label. */
type List = { field: keyof Charge; told: boolean; offices: Span[] }

const listBehind = (taken: RegExpExecArray): List => ({
  field: /联/u.test(taken.groups?.verb ?? '') ? 'liaises' : 'inChargeOf',
  told: !taken[0].includes(':'),
  offices: [],
})

/** 「联系妇联。」 alone tells a line of work; among other bodies it is one. */
function isList(source: Readable, { field, told, offices: [first, ...more] }: List): boolean {
  const alone = first && more.length === 0 && BODIES.test(cut(source.folded, first))
  return !(field === 'liaises' && told && alone)
}

/** 「负责城建工作 分管城建办」: a gap before the next verb ends a sentence as well. */
const SENTENCES = /[。;!]| (?=分管|主管|协管|联系|负责)/u

const ITEMS =
  /[、,]|(?<=办公室|办|科|室|中心|站|所|局|队|大厅|[)])(?:和|及|以及|与)(?=\p{Script=Han}{2})|并(?=联系|分管)/u

/** The offices of a list without a verb, 「城管科、物业办」 under 分管科室. */
export const officesIn = (source: Readable, list: Span, known: (folded: string) => boolean): Span[] =>
  splitOutside(source, list, ITEMS)
    .flatMap((item) => linesOf(source, item, known))
    .flatMap((item) => officeIn(source, item, known) ?? [])

/** The lines of a cell that are an office each; the page's width may have cut any other. */
function linesOf(source: Readable, item: Span, known: (folded: string) => boolean): Span[] {
  const lines = splitOutside(source, item, /\s/u)
  const each = lines.map((line) => cut(source.folded, line))
  return each.every((line) => line.length > 2 && (known(line) || isOfficeName(line))) ? lines : [item]
}

/** The stretches of duties, those that a page's width cut inside a list put together: 「…分管财政所、⏎统计站。」. */
function unwrapped(source: Readable, duties: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const part of duties) {
    const last = whole.at(-1)
    const goesOn =
      last &&
      cut(source.text, span(last.end, part.start)).trim() === '' &&
      isCut(cut(source.folded, last), cut(source.folded, part))
    if (goesOn) whole[whole.length - 1] = span(last.start, part.end)
    else whole.push(part)
  }
  return whole
}

/** A line printed to the width of its page. Characters. */
const FULL_LINE = 20

const isCut = (above: string, below: string): boolean =>
  /[、,]$/u.test(above) ||
  (above.length >= FULL_LINE &&
    /\p{Script=Han}$/u.test(above) &&
    !opensDuties(below) &&
    !/^[^,。]{2,8}:/u.test(below))

/** 「分管民政、妇联、残联工作」, 「分管残联、老龄工作」: bodies in a list that closes with 工作 are lines of work. */
const closesAsWork = ({ folded }: Readable, item: Span, office: Span | null): boolean =>
  /工作$/u.test(cut(folded, item)) && (office === null || BODIES.test(cut(folded, office)))

function officeIn(source: Readable, item: Span, known: (folded: string) => boolean): Span | null {
  const after = AFTER.exec(cut(source.folded, item))?.[0].length ?? 0
  const bare = span(item.start, item.end - after)
  const folded = cut(source.folded, bare)
  const solid = folded.replace(/\s/gu, '')
  // 妇⏎联: cut by the page's width.
  if (solid !== folded && (known(solid) || BODIES.test(solid) || isOfficeName(solid))) return bare
  if (known(folded)) return bare
  return folded.length >= 3 || BODIES.test(folded) ? (officeAt(source, bare)?.name ?? null) : null
}

/** Bodies of two characters; other endings (办, 所) with one character before them are too short to be sure. */
const BODIES = /^(?:工会|妇联|残联|科协|侨联|文联|团委|商会|党校|法庭)$/u
