import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5'
import { LIMITS, within } from '../limits.ts'

/**
 * The document that a browser would make of the mark-up. Refuses a page that is nested too deep or has too many
 * elements while it is read, since the time for either grows with its square.
 */
export function limitedParse(html: string): DefaultTreeAdapterTypes.Document {
  let depth = 0
  let elements = 0
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attrs) => {
      within('decode/too-many-elements', ++elements, LIMITS.elements)
      return defaultTreeAdapter.createElement(name, namespace, attrs)
    },
    onItemPush: () => within('decode/too-deep', ++depth, LIMITS.depth),
    onItemPop: () => void depth--,
  }
  return parse(html, { treeAdapter })
}
