import { isPost, postEnds } from './posts.ts'

const MOST_POSTS = 8
const LONGEST = 30
const MARK = /^ ?(?:[、,;/]|兼任?| ) ?/u
const CLOSED = /^(?:[、,;/。:. )]|兼|$)/u

/** Where one post or several end that begin at an offset and are parted from what follows; null for none. */
export function postsAt(folded: string, from: number): number | null {
  let end: number | null = null
  let at = from
  for (let count = 0; count < MOST_POSTS; count++) {
    const post = postAt(folded, at)
    if (post === null) break
    end = post
    const mark = MARK.exec(folded.slice(post))?.[0].length
    if (mark === undefined) break
    at = post + mark
  }
  return end
}

/** Where the post ends that begins at an offset, its note in brackets included. */
function postAt(folded: string, from: number): number | null {
  const ahead = folded.slice(from, from + LONGEST + 124)
  for (const end of postEnds(ahead.slice(0, LONGEST))) {
    const note = /^(?: ?\([^()]{0,120}\)){1,3}/u.exec(ahead.slice(end))?.[0].length ?? 0
    for (const whole of [end + note, end]) {
      if (
        CLOSED.test(ahead.slice(whole)) &&
        isPost(ahead.slice(0, end)) &&
        !/[、,;/。: ]/u.test(ahead.slice(0, end)) &&
        !opensBracket(ahead.slice(0, end))
      ) {
        return from + whole
      }
    }
  }
  return null
}

/** 「甲（纪工委书记」: the post in the bracket behind a name. */
const opensBracket = (written: string): boolean => written.lastIndexOf('(') > written.lastIndexOf(')')
