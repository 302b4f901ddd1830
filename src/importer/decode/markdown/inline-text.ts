import type { Nodes } from 'mdast'

/** The text of a paragraph or cell without its marks; what is struck out, pictures and notes are left out. */
export function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'html':
      return /^<br\s*\/?>$/iu.test(node.value) ? '\n' : ''
    case 'delete':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return ''
    default:
      return 'children' in node ? node.children.map((inner) => inlineText(inner)).join('') : ''
  }
}
