/** The part of the lexical editor's format that a document's body needs. */
export type TextNode = {
  type: 'text'
  text: string
  format: 0 | 1
  detail: 0
  mode: 'normal'
  style: ''
  version: 1
}
type Element<T extends string, C> = {
  type: T
  children: C[]
  direction: 'ltr'
  format: ''
  indent: 0
  version: 1
}
export type Paragraph = Element<'paragraph', TextNode> & { textFormat: 0; textStyle: '' }
export type Heading = Element<'heading', TextNode> & { tag: 'h2' | 'h3' | 'h4' | 'h5' }
export type ListItem = Element<'listitem', TextNode> & { value: number }
export type List = Element<'list', ListItem> & {
  listType: 'bullet' | 'number'
  start: number
  tag: 'ul' | 'ol'
}
export type BodyNode = Paragraph | Heading | List
export type Body = { root: Element<'root', BodyNode> }

const BOLD = 1

export const plain = (text: string): TextNode => textNode(text, 0)
export const bold = (text: string): TextNode => textNode(text, BOLD)

const textNode = (text: string, format: 0 | 1): TextNode => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

export const paragraph = (children: TextNode[]): Paragraph => ({
  ...element('paragraph', children),
  textFormat: 0,
  textStyle: '',
})

/** `depth` counts from 1; the page's own title is the first level, so a section begins with the second. */
export const heading = (text: string, depth: number): Heading => ({
  ...element('heading', [plain(text)]),
  tag: TAGS[Math.min(depth, TAGS.length) - 1] ?? 'h2',
})

const TAGS = ['h2', 'h3', 'h4', 'h5'] as const

/** A bulleted list, or one numbered from `start`. */
export const list = (items: TextNode[][], start: number | null): List => ({
  ...element(
    'list',
    items.map((children, index) => ({ ...element('listitem', children), value: (start ?? 1) + index })),
  ),
  listType: start === null ? 'bullet' : 'number',
  start: start ?? 1,
  tag: start === null ? 'ul' : 'ol',
})

export const body = (children: BodyNode[]): Body => ({ root: element('root', children) })

const element = <T extends string, C>(type: T, children: C[]): Element<T, C> => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
})
