import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

export const isElement = (node: Node): node is Element => 'tagName' in node

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value

/** Every element below a node in the order of the page; without recursion, since pages nest as deep as they like. */
export function* elements(root: Node): Generator<Element> {
  const open: Node[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node)) yield node
    open.push(...[...childrenOf(node)].reverse())
  }
}

/** The text below a node, as written. */
export function textOf(root: Node): string {
  const open: Node[] = [root]
  let text = ''
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) text += node.value
    open.push(...[...childrenOf(node)].reverse())
  }
  return text
}
