import type { Span } from '../../model/span.ts'
import { dataTableLines } from './data-table.ts'
import { lineWriter } from './line-writer.ts'
import { attribute, childrenOf, isElement, type Element, type Node } from './tree.ts'

const UNSEEN = new Set(
  'head script style noscript template iframe object svg select textarea title'.split(' '),
)
const FURNITURE = new Set('nav footer aside form button'.split(' '))
const FURNITURE_NAMES =
  /^(?:nav|navbar|navigation|footer|foot|menu|sidebar|breadcrumb|crumbs?|share|top-?bar)$/iu
type Step = { node: Node } | { leave: Element; start: number }

/** The text of a page as a reader sees it, the spans of its furniture, and the span of the container. */
export function printed(
  document: Node,
  container: Element | null,
  lists: ReadonlySet<Element> = new Set(),
): { text: string; chrome: Span[]; content: Span | null } {
  const writer = lineWriter()
  const chrome: Span[] = []
  let content: Span | null = null
  const steps: Step[] = [{ node: document }]
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      const span = { start: step.start, end: writer.length() }
      if (isFurniture(step.leave) || lists.has(step.leave)) chrome.push(span)
      if (step.leave === container) content = span
      writer.close(step.leave.tagName)
      continue
    }
    const { node } = step
    if ('value' in node) writer.write(node.value)
    if (isElement(node)) {
      if (UNSEEN.has(node.tagName)) continue
      writer.open(node.tagName)
      steps.push({ leave: node, start: writer.length() })
      const rows = node.tagName === 'table' ? dataTableLines(node, textIn) : null
      if (rows) {
        for (const row of rows) writer.print(row)
        continue
      }
    }
    steps.push(...[...childrenOf(node)].reverse().map((child) => ({ node: child })))
  }
  return { text: writer.text(), chrome, content }
}

const textIn = (cell: Node): string => printed(cell, null).text

function isFurniture(element: Element): boolean {
  if (FURNITURE.has(element.tagName)) return true
  const names = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`.split(/\s+/u)
  return names.some((name) => FURNITURE_NAMES.test(name))
}
