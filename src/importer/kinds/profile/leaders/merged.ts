import { foldKey } from '../../../../text/fold-key.ts'
import type { Stated } from '../../../model/normalise.ts'
import type { LeaderDraft } from './draft.ts'

/** One record a person: somebody named under two posts has both. The order of the first mention is kept. */
export function merged(drafts: readonly LeaderDraft[]): LeaderDraft[] {
  const people = new Map<string, LeaderDraft[]>()
  for (const draft of drafts) {
    const key = foldKey(draft.name.value)
    const known = people.get(key)
    if (known) known.push(draft)
    else people.set(key, [draft])
  }
  return [...people.values()].flatMap(joined)
}

function joined(same: LeaderDraft[]): LeaderDraft[] {
  const [first, ...more] = same
  if (!first || more.length === 0) return same
  const alike = same.filter(({ name }) => name.value === first.name.value)
  return [
    {
      name: { value: first.name.value, at: alike.flatMap(({ name }) => name.at) },
      positions: together(same.flatMap(({ positions }) => positions ?? [])),
      seconded: same.find(({ seconded }) => seconded)?.seconded,
      phone: same.find(({ phone }) => phone)?.phone,
      duties: same.flatMap(({ duties }) => duties),
      offices: same.flatMap(({ offices }) => offices ?? []),
    },
  ]
}

/** The posts of all; 负责人, a post that is only the label's, gives way to a stated one. */
function together(stated: Stated<string[]>[]): Stated<string[]> | undefined {
  const all = stated.flatMap(({ value, at }) => value.map((post, i) => ({ post, at: at[i] })))
  const named = all.filter(({ post }) => !/^(?:负责人|負責人)$/u.test(post))
  const kept = new Map((named.length > 0 ? named : all).toReversed().map((one) => [foldKey(one.post), one]))
  const ordered = [...kept.values()].toReversed()
  if (ordered.length === 0) return undefined
  return {
    value: ordered.map(({ post }) => post),
    at: ordered.flatMap((one) => (one.at ? [one.at] : [])),
  }
}
