import { child, childrenOf, isOn, valueOf, type Xml } from './xml.ts'

/** What a style gives a paragraph or a run. */
export type Style = {
  name: string
  numId: string | undefined
  level: string | undefined
  hidden: boolean | undefined
}
export type Styles = {
  /** A style with all it is based on; undefined for an id that no style has. */
  style: (id: string | undefined) => Style | undefined
  /** The style of paragraphs that name none. */
  usual: string | undefined
}

/** No chain of styles is longer; one that is runs in a circle. */
const LONGEST_CHAIN = 32

/** The styles of styles.xml. */
export function readStyles(root: Xml | undefined): Styles {
  const elements = new Map(
    childrenOf(root, 'w:style').map((element) => [element.attrs['w:styleId'], element]),
  )
  const known = new Map<string, Style | undefined>()
  const style = (id: string | undefined): Style | undefined => {
    if (id === undefined) return undefined
    if (!known.has(id)) known.set(id, merged(chainOf(id, elements)))
    return known.get(id)
  }
  const usual = [...elements.values()].find(
    ({ attrs }) => attrs['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(attrs['w:default'] ?? ''),
  )
  return { style, usual: usual?.attrs['w:styleId'] }
}

function chainOf(id: string, elements: ReadonlyMap<string | undefined, Xml>): Xml[] {
  const chain: Xml[] = []
  let element = elements.get(id)
  while (element && chain.length < LONGEST_CHAIN) {
    chain.push(element)
    element = elements.get(valueOf(element, 'w:basedOn'))
  }
  return chain
}

/** The nearest style that says something of a property decides it. */
function merged(chain: readonly Xml[]): Style | undefined {
  const [own] = chain
  if (!own) return undefined
  const numPrs = chain.flatMap((element) => childrenOf(child(element, 'w:pPr'), 'w:numPr'))
  return {
    name: valueOf(own, 'w:name') ?? '',
    numId: numPrs.map((numPr) => valueOf(numPr, 'w:numId')).find((id) => id !== undefined),
    level: numPrs.map((numPr) => valueOf(numPr, 'w:ilvl')).find((level) => level !== undefined),
    hidden: chain.map((element) => isOn(child(element, 'w:rPr'), 'w:vanish')).find((on) => on !== undefined),
  }
}
