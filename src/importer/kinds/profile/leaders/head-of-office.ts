import type { Labelled } from '../../../extract/contact/labelled.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { state } from '../../../model/normalise.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import { drafted, type LeaderDraft } from './draft.ts'
import { leaderHead, type LeaderHead } from './head.ts'
import { headsIn } from './heads.ts'
import { mayBeName } from './names.ts'
import { isPost } from './posts.ts'

type Readable = { text: string; folded: string }

/** 「机构负责人：书记—王昕」, 「负责人姓名：罗志刚」: where no post is stated, the label is what the page calls them. */
export function headOfOffice(source: Readable, { label, value }: Labelled): LeaderDraft[] {
  const heads = splitOutside(source, value, /[,;]/u).flatMap((part) => headsIn(source, part))
  if (heads.length > 0) return heads.map((head) => drafted(head.value, []))
  const noted = nameWithPosts(source, value)
  if (noted) return [drafted(noted, [])]
  if (!mayBeName(cut(source.folded, value))) return []
  const head = leaderHead(source, { name: value, notes: [] })
  const called = cut(source.folded, label).search(LABEL)
  if (!head || called < 0) return head ? [drafted(head, [])] : []
  const end = label.start + called + (LABEL.exec(cut(source.folded, label))?.[0].length ?? 0)
  const positions = state(source.text, 'names', { start: label.start + called, end })
  return [drafted({ ...head, positions }, [])]
}

const LABEL = /(?:负 *责|法 *定 *代 *表) *人/u

/** 「张一川（主任）」. */
function nameWithPosts(source: Readable, value: Span): LeaderHead | null {
  const match = /^(?<name>[^()]{2,12}?) ?\((?<posts>[^()]{2,40})\)$/u.exec(cut(source.folded, value))
  const { name, posts } = match?.groups ?? {}
  if (name === undefined || posts === undefined || !mayBeName(name) || !isPost(posts)) return null
  const at = (start: number, length: number) => span(value.start + start, value.start + start + length)
  const from = cut(source.folded, value).lastIndexOf(posts)
  return leaderHead(source, { name: at(0, name.length), posts: [at(from, posts.length)], notes: [] })
}
