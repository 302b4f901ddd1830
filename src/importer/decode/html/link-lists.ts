import { attribute, childrenOf, isElement, textOf, type Element, type Node } from './tree.ts'

/** The share of a page's prose that stands in the article. */
const MOST = 0.9
/** So many links, and so much of the ink of a block, make it navigation. */
const LEAST_LINKS = 5
const LINKED = 0.8
const BLOCK = /^(?:div|ul|ol|table|section|td|dl|p)$/u
const CONTAINER = /^(?:html|body|div|section|article|main|center|form|table|tbody|tr|td)$/u
const UNSEEN = /^(?:head|script|style|noscript|template|textarea|select)$/u

/**
 * The blocks of a page without a known container that are lists of links beside the article. The article is the
 * innermost element that holds nine tenths of what is written outside of links; nothing in it is a list of links.
 */
export function linkLists(document: Node): ReadonlySet<Element> {
  const inks = inkBelow(document)
  const all = inks.get(document)?.prose ?? 0
  const found = new Set<Element>()
  let article: Node | undefined = document
  while (article) {
    const inner: Node | undefined = childrenOf(article).find(
      (child) =>
        isElement(child) && CONTAINER.test(child.tagName) && (inks.get(child)?.prose ?? 0) >= MOST * all,
    )
    for (const beside of childrenOf(article)) if (inner && beside !== inner) addLists(beside, inks, found)
    article = all > 0 ? inner : undefined
  }
  return found
}

type Ink = { prose: number; linked: number; links: number }

function addLists(root: Node, inks: ReadonlyMap<Node, Ink>, found: Set<Element>): void {
  const open: Node[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const { prose, linked, links } = inks.get(node) ?? { prose: 0, linked: 0, links: 0 }
    if (links < LEAST_LINKS) continue
    if (isElement(node) && BLOCK.test(node.tagName) && linked >= LINKED * (prose + linked)) found.add(node)
    else open.push(...childrenOf(node))
  }
}

/** How much is written below each node in links and outside of them; without recursion, children before their parents. */
function inkBelow(document: Node): Map<Node, Ink> {
  const order: Node[] = []
  const open: Node[] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    order.push(node)
    if (isElement(node) && (UNSEEN.test(node.tagName) || isLink(node))) continue
    open.push(...childrenOf(node))
  }
  const inks = new Map<Node, Ink>()
  for (const node of order.reverse()) inks.set(node, inkOf(node, inks))
  return inks
}

const isLink = (node: Element): boolean => node.tagName === 'a' && attribute(node, 'href') !== undefined

function inkOf(node: Node, inks: ReadonlyMap<Node, Ink>): Ink {
  const sum: Ink = { prose: 0, linked: 0, links: 0 }
  if ('value' in node) return { ...sum, prose: length(node.value) }
  if (isElement(node) && UNSEEN.test(node.tagName)) return sum
  if (isElement(node) && isLink(node)) return { prose: 0, linked: length(textOf(node)), links: 1 }
  for (const child of childrenOf(node)) {
    const ink = inks.get(child)
    sum.prose += ink?.prose ?? 0
    sum.linked += ink?.linked ?? 0
    sum.links += ink?.links ?? 0
  }
  return sum
}

const length = (text: string): number => text.replace(/\s+/gu, '').length
