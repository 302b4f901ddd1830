import { apply } from '../../model/rule.ts'
import { cut } from '../../model/span.ts'
import { partsIn, type Part, type Prose } from './part.ts'
import { headingRole, type HeadingRole } from './rules/heading-role.ts'

type Readable = { text: string; folded: string }

/** The role of a part by its heading; 「2024年主要工作」 behind a look back on another year is what is to be done. */
export function roleOf(
  source: Readable,
  part: Part,
  blocks: readonly (Part | Prose)[] = [],
): HeadingRole | null {
  const role = ownRole(source, part)
  const year = OF_A_YEAR.exec(cut(source.folded, part.title))?.groups?.year
  if (role !== 'summary' || year === undefined) return role
  const before = partsIn(blocks).slice(0, partsIn(blocks).indexOf(part))
  const looksBack = before.some((other) => ownRole(source, other) === 'summary')
  return looksBack && before.every((other) => !cut(source.folded, other.title).includes(year)) ? 'plan' : role
}

const OF_A_YEAR = /^(?<year>(?:19|20)\d{2})年(?:度|的)?(?:主要|重点)?工作$/u

const ownRole = (source: Readable, { title }: Part): HeadingRole | null =>
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
    if (roleOf(source, part, blocks) !== role) return below
    const joined = below.length > 0 && partsIn(part.blocks).some((p) => ownRole(source, p) === 'problems')
    return joined ? below : [part]
  })
}
