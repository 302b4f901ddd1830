import type { Nodes } from 'mdast'

/** The text of a paragraph or cell without its marks; what is struck out, pictures and notes are left out. */
export function inlineText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return /^<br\s*\/?>$/iu.test(node.value) ? '\n' : ''
  if (node.type === 'delete' || !('children' in node)) return ''
  return node.children.map((inner) => inlineText(inner)).join('')
}
