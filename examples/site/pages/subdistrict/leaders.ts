import { html, joined } from '../../html.ts'
import type { Html, Value } from '../../html.ts'
import type { Office } from '../../cms/read-subdistrict.ts'
import { idOf } from '../../cms/rows.ts'
import type { Department, Leader } from '../../../../payload-types.ts'
import { paragraphs } from '../paragraphs.ts'
import { phone } from '../phone.ts'
import { picture } from '../picture.ts'

/** Who leads, in the official order, responsible for what. */
export const leaders = (office: Office): Html | null =>
  office.leaders.length === 0
    ? null
    : html`<ol class="people">
        ${office.leaders.map((each) => leader(each, office))}
      </ol>`

function leader(each: Leader, { departments }: Office): Html {
  const { id, name, positions, seconded, responsibilities, inChargeOf, liaises, portrait } = each
  return html`<li id="leaders-${id}">
    ${picture(portrait, 'portrait')}
    <h3>
      ${name}
      <span class="post">${positions?.join('、')}${seconded && html`（挂职）`}</span>
    </h3>
    ${paragraphs(responsibilities)} ${named(html`分管机构`, inChargeOf, departments)}
    ${named(html`联系机构`, liaises, departments)}
    ${each.phone && html`<p class="links"><span>办公电话：</span>${phone(each.phone)}</p>`}
  </li> `
}

/** The departments that a leader points to are on the same page, so nothing more is asked of the API. */
function named(label: Html, given: Leader['inChargeOf'], departments: Department[]): Value {
  const ids = (given ?? []).map(idOf)
  const found = departments.filter(({ id }) => ids.includes(id))
  if (found.length === 0) return null
  const links = found.map(({ id, name }) => html`<a href="#departments-${id}">${name}</a>`)
  return html`<p class="links"><span>${label}：</span>${joined(links, html`、`)}</p>`
}
