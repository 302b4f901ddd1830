import { html, link } from '../html.ts'
import type { Html, Value } from '../html.ts'

type Paged = { page: number; totalPages: number }

/** Links to the pages of a list around this one; nothing when there is one page. */
export function pager(
  { page, totalPages }: Paged,
  path: string,
  query: Record<string, string> = {},
): Html | null {
  if (totalPages <= 1) return null
  const to = (other: number): Value => {
    const asked = new URLSearchParams({ ...query, ...(other > 1 && { page: String(other) }) }).toString()
    return link(asked ? `${path}?${asked}` : path)
  }
  const near = [1, page - 1, page, page + 1, totalPages].filter((at) => at >= 1 && at <= totalPages)
  return html`<nav class="pager" aria-label="分页">
    <ul>
      ${page > 1 && html`<li><a href="${to(page - 1)}" rel="prev">上一页</a></li>`}
      ${[...new Set(near)].map((at) =>
        at === page
          ? html`<li>
              <a href="${to(at)}" aria-current="page"
                ><span class="unseen">第</span>${at}<span class="unseen">页</span></a
              >
            </li>`
          : html`<li>
              <a href="${to(at)}"><span class="unseen">第</span>${at}<span class="unseen">页</span></a>
            </li>`,
      )}
      ${page < totalPages && html`<li><a href="${to(page + 1)}" rel="next">下一页</a></li>`}
    </ul>
  </nav>`
}
