import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import type { HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

/** Rich text as HTML without classes or styles of any editor, text escaped, addresses of links made harmless. */
export const bodyHtml = (body: SerializedEditorState): string =>
  convertLexicalToHTML({ converters, data: body, disableContainer: true })

/** Payload's list items span several lines and carry empty attributes. */
const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  list: ({ node, nodesToHTML }) => {
    const tag = node.tag === 'ol' ? 'ol' : 'ul'
    const start = tag === 'ol' && node.start > 1 ? ` start="${String(Number(node.start))}"` : ''
    return `<${tag}${start}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
  },
  listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
})
