import { html } from '../../html.ts'
import type { Html } from '../../html.ts'
import { numbered } from '../numbered.ts'
import type { Office } from '../../cms/read-subdistrict.ts'

/** What the office itself must do, in order. */
export const duties = ({ duties }: Office): Html | null =>
  duties.length === 0
    ? null
    : html`<ol class="duties">
        ${duties.map(
          ({ id, number, title, text }) =>
            html`<li id="duties-${id}">
              <p>${numbered(number)}${title && html`<strong>${title}</strong>。`}${text}</p>
            </li> `,
        )}
      </ol>`
