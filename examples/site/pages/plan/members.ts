import { html } from '../../html.ts'
import type { Value } from '../../html.ts'
import type { CityPlan } from '../../../../payload-types.ts'
import { table } from '../table.ts'

/** Who belongs to the leading group, as the plan writes it. */
export const members = ({ members }: CityPlan): Value =>
  members?.length &&
  table({
    of: { heading: 'members' },
    columns: [html`角色`, html`姓名`, html`职务`],
    rows: members.map(
      ({ role, name, position }) =>
        html`<tr>
          <td>${role}</td>
          <th scope="row">${name}</th>
          <td>${position}</td>
        </tr> `,
    ),
  })
