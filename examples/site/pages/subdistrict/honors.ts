import { html } from '../../html.ts'
import type { Html } from '../../html.ts'
import type { Office } from '../../cms/read-subdistrict.ts'
import { partialDate } from '../partial-date.ts'
import { picture } from '../picture.ts'

/** Awards along the years, the newest first; those without a date stand at the end. */
export const honors = ({ honors }: Office): Html | null =>
  honors.length === 0
    ? null
    : html`<ol class="timeline">
        ${[...honors].sort(newestFirst).map(
          ({ id, title, awardedOn, awardedBy, recipient, image }) =>
            html`<li id="honors-${id}">
              ${awardedOn && html`<p class="when">${partialDate(awardedOn)}</p>`}
              <p>${title}</p>
              <p class="facts">
                ${recipient && html`<span>获得者 ${recipient}</span>`}${awardedBy && html`<span>授予单位 ${awardedBy}</span>`}
              </p>
              ${picture(image, 'award')}
            </li> `,
        )}
      </ol>`

type Dated = { awardedOn?: string | null }

const newestFirst = (a: Dated, b: Dated): number => (b.awardedOn ?? '').localeCompare(a.awardedOn ?? '')
