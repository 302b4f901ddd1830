import { apply } from '../../model/rule.ts'
import { partsIn, type Part, type Prose } from './part.ts'
import { headingRole, type HeadingRole } from './rules/heading-role.ts'

type Readable = { text: string; folded: string }

export const roleOf = (source: Readable, { title }: Part): HeadingRole | null =>
  apply(headingRole, source, title)[0]?.value ?? null

const DEEPEST = 2

/**
 * The outermost parts of a role: those at the top, or under a heading that joins two matters (存在问题和下一步打算) the
 * part that has the role itself.
 */
export function partsOfRole(
  source: Readable,
  blocks: readonly (Part | Prose)[],
  role: HeadingRole,
  depth = 1,
): Part[] {
  return partsIn(blocks).flatMap((part) => {
    const below = depth < DEEPEST ? partsOfRole(source, part.blocks, role, depth + 1) : []
    if (roleOf(source, part) !== role) return below
    const joined = below.length > 0 && partsIn(part.blocks).some((p) => roleOf(source, p) === 'problems')
    return joined ? below : [part]
  })
}
