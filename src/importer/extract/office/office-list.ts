import { cut, span, type Span } from '../../model/span.ts'
import { enclosed } from '../enclosed.ts'
import { splitOutside } from '../split-outside.ts'
import { isOfficeName } from './office-name.ts'

type Readable = { text: string; folded: string }

/** One office of a list: its name and the brackets behind it, with their marks. */
export type ListedOffice = { name: Span; brackets: Span[] }

const MARKS =
  /[、,;。:!\n]|(?<=办公室|办|科|室|中心|站|所|局|队|大厅|[事服治设业理执作动展]\p{Script=Han}?部|[)])(?:和|及|以及|与|并)(?=\p{Script=Han}{2})|(?=等(?:[\d一二三四五六七八九十两]{1,3}个|\p{Script=Han}{0,6}(?:机构|科室|部门|单位|工作)|[。;,]|$))|(?=[\d一二三四五六七八九十两]{1,3}个\p{Script=Han}{0,6}(?:机构|科室|单位|部门|办公室|站所|中心))/u
const COUNTED = '(?:机构|科室|部门)?(?:有|为|是)?(?:[\\d一二三四五六七八九十]{1,3}个)?(?=\\p{Script=Han}{2})'
const INTRODUCED = new RegExp(
  `^(?:.*?(?:内设|下设|设有|设置|设立|包括|分别[是为]|主要[有是]|分管|派驻)|(?:[镇乡]|街道|机关|办事处|党工委|党委|政府){0,4}[共现另还分]?设(?![施备计])|(?:另有|下属|下辖|直属|所属)(?!于))${COUNTED}`,
  'u',
)
/** Words that also begin or stand in names (建设办公室): only where the whole is no name. */
const PERHAPS = new RegExp(`^.*?(?:设|即|有|分别)${COUNTED}`, 'u')

/** The offices that a stretch of prose lists, each with its brackets; words that name no office are passed over. */
export function officeList(source: Readable, within: Span): ListedOffice[] {
  const found: ListedOffice[] = []
  for (const item of splitOutside(source, within, MARKS)) {
    const office = officeAt(source, item)
    if (!office) continue
    // 「街道党工委、办事处设党政办公室、…」: who has them is none of them.
    const introduced = office.name.start > item.start
    if (introduced && found.every(({ name }) => WHOLE.test(cut(source.folded, name)))) found.length = 0
    found.push(office)
  }
  return found
}
const WHOLE = /(?:工委|党委|办事处|政府|工作委员会)$/u

/** The office that a whole item names, with or without the word that introduces the list. */
export function officeAt(source: Readable, item: Span): ListedOffice | null {
  const brackets = trailing(source, item)
  const end = brackets[0]?.start ?? item.end
  const start = item.start + (IN_FRONT.exec(cut(source.folded, item))?.[0].length ?? 0)
  const written = cut(source.folded, span(start, Math.max(start, end)))
  for (const introduced of [INTRODUCED, null, PERHAPS]) {
    const from = introduced?.exec(written)?.[0].length ?? 0
    const name = written.slice(from)
    if (isOfficeName(name)) {
      return { name: span(start + from, end), brackets }
    }
  }
  return null
}

/** 【组织架构】 in front of the sentence, 「，以及」 in front of the last of a list. */
const IN_FRONT = /^(?:\[[^[\]]{2,12}\] ?|以及)/u

/** The brackets that close an item; one inside belongs to the name: 组织（人事）科（党校）. */
function trailing({ text, folded }: Readable, item: Span): Span[] {
  const found: Span[] = []
  let { end } = item
  for (const pair of enclosed(text, item).reverse()) {
    if (pair.end !== end || folded[pair.start] !== '(') break
    found.unshift(pair)
    end = pair.start
  }
  return found
}
