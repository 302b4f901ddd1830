import { toSimplified } from '../../text/simplified.ts'
import { toTraditional } from '../../text/traditional.ts'
import { detectScript } from '../../text/script.ts'
import type { Script } from './wanted-script.ts'

/** The text in a script; one that is in it already stays as it is. */
export const inScript = (text: string, script: Script): string =>
  script === 'hant' ? toTraditional(text) : detectScript(text) === 'Hans' ? text : toSimplified(text)

type Node = Record<string, unknown>

/** Rich text in a script: what its text nodes say, and neither addresses nor anything else. */
export function richInScript<Rich>(rich: Rich, script: Script): Rich {
  return inTree(rich, script) as Rich
}

function inTree(node: unknown, script: Script): unknown {
  if (Array.isArray(node)) return node.map((each) => inTree(each, script))
  if (typeof node !== 'object' || node === null) return node
  const { root, children, text, type } = node as Node
  return {
    ...node,
    ...(root !== undefined && { root: inTree(root, script) }),
    ...(children !== undefined && { children: inTree(children, script) }),
    ...(type === 'text' && typeof text === 'string' && { text: inScript(text, script) }),
  }
}
