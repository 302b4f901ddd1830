import type { List, ListItem, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { readHtml } from '../html/html.ts'
import { LIMITS, within } from '../limits.ts'
import { pageOf, type Page } from '../page.ts'
import { tableLines, type Table } from '../table.ts'
import { frontMatterTags } from './front-matter.ts'
import { inlineText } from './inline-text.ts'

/**
 * Markdown (CommonMark with the tables of GitHub) as the lines that a page of it shows, numbers of lists included. What
 * stands between the fences at its top are its tags.
 */
export async function readMarkdown(markdown: string): Promise<Page> {
  within('decode/too-long', markdown.length, LIMITS.markdownCharacters)
  refuseDeep(markdown)
  const root: Root = fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  })
  const [first] = root.children
  const lines = linesOf(root, markdown).map((text) => ({ text }))
  return pageOf(lines, first?.type === 'yaml' ? await frontMatterTags(first.value) : {})
}

/** Quotations and lists inside one another begin their lines with a mark for each. */
function refuseDeep(markdown: string): void {
  for (const [marks] of markdown.matchAll(/^[ \t>*+-]{100,}/gmu))
    within(
      'decode/too-deep',
      marks.replace(/[ \t]/gu, '').length + Math.floor(marks.search(/[^ \t]|$/u) / 2),
      DEEPEST,
    )
}

/** Each level costs the reader the square of what the level above did. */
const DEEPEST = 100

/** A line break inside a paragraph stays one, as papers are typed. */
function linesOf(node: Nodes, source: string): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return inlineText(node).split('\n')
  if (node.type === 'code') return node.value.split('\n')
  if (node.type === 'html') return readHtml(node.value).text.trimEnd().split('\n')
  if (node.type === 'list') return listLines(node, source)
  if (node.type === 'table') return tableLines(tableOf(node))
  if (node.type === 'footnoteDefinition' || !('children' in node)) return []
  return node.children.flatMap((inner) => linesOf(inner, source))
}

/** Counted on from the first number, as a page shows it. */
function listLines(list: List, source: string): string[] {
  return list.children.flatMap((item, i) => {
    const [first = '', ...more] = linesOf(item, source)
    return [list.ordered ? `${(list.start ?? 1) + i}${markOf(item, source)} ${first}` : first, ...more]
  })
}

/** The mark behind the number: 1. or 1). */
const markOf = ({ position }: ListItem, source: string): string =>
  /^\d{1,9}(?<mark>[.)])/u.exec(source.slice(position?.start.offset, (position?.start.offset ?? 0) + 10))
    ?.groups?.['mark'] ?? '.'

function tableOf(table: Extract<Nodes, { type: 'table' }>): Table {
  return table.children.map((row) =>
    row.children.map((cell) => ({ lines: [inlineText(cell)], columns: 1, rows: 1 })),
  )
}
