import { html } from '../../html.ts'
import type { Html } from '../../html.ts'
import type { Subdistrict } from '../../../../payload-types.ts'
import { paragraphs } from '../paragraphs.ts'
import { partialDate } from '../partial-date.ts'

/** What the subdistrict is, where it lies, and what became of it. */
export function about({ introduction, geography, history, facts }: Subdistrict): Html | null {
  const events = history ?? []
  if (!introduction && !geography && events.length === 0 && !facts?.length) return null
  return html`${paragraphs(introduction)}
  ${
    geography &&
    html`<h3>地理位置</h3>
      ${paragraphs(geography)}`
  }
  ${
    events.length > 0 &&
    html`<h3>历史沿革</h3>
      <ol class="timeline">
        ${events.map(({ date, text }) => html`<li>${date && !text.startsWith(date.slice(0, 4)) && html`<p class="when">${partialDate(date)}</p>`}${paragraphs(text)}</li>`)}
      </ol>`
  }
  ${facts?.map(
    ({ label, text }) =>
      html`<h3>${label}</h3>
        ${paragraphs(text)}`,
  )}`
}
