import { formatNumber } from './number-format.ts'
import { child, childrenOf, integer, isOn, valueOf, type Xml } from './xml.ts'

export type Level = {
  start: number
  format: string
  text: string
  /** What follows the number: nothing, or something white. */
  spaced: boolean
  /** 1.1 also where the level above counts 一 (是法律编号). */
  legal: boolean
  /** From 1, the level whose next entry lets this one begin anew; 0 never, undefined any above. */
  restart: number | undefined
  style: string | undefined
}
type Abstract = { id: string; levels: Map<number, Level>; styleLink: string | undefined }
type Num = { abstract: Abstract; starts: Map<number, number>; levels: Map<number, Level> }

export type Numbering = { nums: Map<string, Num> }

/** The lists that numbering.xml defines, by the numId of paragraphs and styles. */
export function readNumbering(
  root: Xml | undefined,
  styleNum: (style: string) => string | undefined,
): Numbering {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [
      element.attrs['w:abstractNumId'],
      readAbstract(element),
    ]),
  )
  const elements = childrenOf(root, 'w:num')
  const abstractOf = (num: Xml | undefined) => abstracts.get(valueOf(num, 'w:abstractNumId'))
  const nums = new Map<string, Num>()
  for (const element of elements) {
    const own = abstractOf(element)
    // A list may be no more than the name of a style whose list it is.
    const linked = own?.styleLink === undefined ? undefined : styleNum(own.styleLink)
    const abstract =
      linked === undefined
        ? own
        : (abstractOf(elements.find((num) => num.attrs['w:numId'] === linked)) ?? own)
    if (!abstract) continue
    const overrides = childrenOf(element, 'w:lvlOverride')
    nums.set(element.attrs['w:numId'] ?? '', {
      abstract,
      starts: new Map(overrides.flatMap(startOf)),
      levels: levelsOf(overrides.flatMap((override) => childrenOf(override, 'w:lvl'))),
    })
  }
  return { nums }
}

function startOf(override: Xml): [number, number][] {
  const [level, start] = [integer(override.attrs['w:ilvl']), integer(valueOf(override, 'w:startOverride'))]
  return level === undefined || start === undefined ? [] : [[level, start]]
}

const readAbstract = (element: Xml): Abstract => ({
  id: element.attrs['w:abstractNumId'] ?? '',
  levels: levelsOf(childrenOf(element, 'w:lvl')),
  styleLink: valueOf(element, 'w:numStyleLink'),
})

const levelsOf = (elements: Xml[]): Map<number, Level> =>
  new Map(elements.map((element) => [integer(element.attrs['w:ilvl']) ?? 0, readLevel(element)]))

function readLevel(element: Xml): Level {
  // A format newer than a reader stands in a choice, with the nearest older one as the fallback.
  const fallback = child(child(element, 'mc:AlternateContent'), 'mc:Fallback')
  return {
    start: integer(valueOf(element, 'w:start')) ?? 0,
    format: valueOf(element, 'w:numFmt') ?? valueOf(fallback, 'w:numFmt') ?? 'decimal',
    text: valueOf(element, 'w:lvlText') ?? '',
    spaced: valueOf(element, 'w:suff') !== 'nothing',
    legal: isOn(element, 'w:isLgl') ?? false,
    restart: integer(valueOf(element, 'w:lvlRestart')),
    style: valueOf(element, 'w:pStyle'),
  }
}

/** The definition of a level in a list, the list's own override first. */
export const levelAt = ({ abstract, levels }: Num, level: number): Level | undefined =>
  levels.get(level) ?? abstract.levels.get(level)

/** The level that a list gives the paragraphs of a style; undefined when it names none. */
export const levelOfStyle = (num: Num, style: string): number | undefined =>
  [...num.abstract.levels].find(([, level]) => level.style === style)?.[0]

/** Counts the paragraphs of all lists in the order of the document, and gives each its number as Word prints it. */
export function listCounter({ nums }: Numbering): (numId: string, level: number) => string {
  const counts = new Map<Abstract, (number | undefined)[]>()
  const overridden = new Set<string>()
  return (numId, at) => {
    const num = nums.get(numId)
    const level = num && levelAt(num, at)
    if (!num || !level) return ''
    const count = counts.get(num.abstract) ?? []
    counts.set(num.abstract, count)
    const start = overridden.has(`${numId} ${at}`) ? undefined : num.starts.get(at)
    overridden.add(`${numId} ${at}`)
    const last = count[at]
    count[at] = start ?? (last === undefined ? level.start : last + 1)
    for (let below = at + 1; below < count.length; below++) {
      const restart = levelAt(num, below)?.restart
      if (restart === undefined || at < restart) count[below] = undefined
    }
    return label(num, level, count)
  }
}

function label(num: Num, level: Level, count: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return bullet(level.text)
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const of = levelAt(num, at)
    if (!of) return ''
    return formatNumber(count[at] ?? of.start, level.legal ? 'decimal' : of.format)
  })
  if (text === '') return ''
  // 1.2024年 would be another number.
  return level.spaced || /[\d.]$/u.test(text) ? `${text} ` : text
}

/** The characters of Wingdings and Symbol mean nothing outside of these fonts. */
const bullet = (text: string): string =>
  text === '' ? '' : /^[\ue000-\uf8ff]/u.test(text) ? '● ' : `${text} `
