import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { one } from '../cms/rows.ts'
import type { Media } from '../../../payload-types.ts'

/** An image in the size that a page needs, from this site; nothing without one. */
export function picture(media: string | Media | null | undefined, use: 'portrait' | 'award'): Html | null {
  const image = one(media)
  const size = use === 'portrait' ? image?.sizes?.thumbnail : image?.sizes?.card
  const filename = size?.filename ?? image?.filename
  if (!image || !filename) return null
  return html`<img
    class="${use}"
    src="/media/${encodeURIComponent(filename)}"
    alt="${image.alt}"
    loading="lazy"
  />`
}
