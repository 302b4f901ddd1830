import { attribute, elements, textOf, type Element, type Node } from './tree.ts'

/** Where the templates of government sites keep the article, by id or class, surest first. */
const CONTAINERS = [
  /^ucap-content$/iu,
  /^zoom$/iu,
  /^trs_editor$|^trs_ueditor$|^view trs_/iu,
  /^(?:article|news|info|detail|main|page|text|con)?[-_]?(?:content|article|body|txt)$/iu,
]
/** A container with less ink than this holds no article. */
const LEAST = 40

/** The element that holds the article; null when no known template is recognised. */
export function contentContainer(document: Node): Element | null {
  const all = [...elements(document)].filter(({ tagName }) =>
    /^(?:div|article|section|td|main)$/u.test(tagName),
  )
  for (const pattern of CONTAINERS) {
    const found = all.find(
      (element) => names(element).some((name) => pattern.test(name)) && holdsArticle(element),
    )
    if (found) return found
  }
  return null
}

const names = (element: Element): string[] => [
  attribute(element, 'id')?.trim() ?? '',
  ...(attribute(element, 'class') ?? '').split(/\s+/u),
]

const holdsArticle = (element: Element): boolean => textOf(element).replace(/\s/gu, '').length >= LEAST
