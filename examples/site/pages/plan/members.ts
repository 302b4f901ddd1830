import { html } from '../../html.ts'
import type { Value } from '../../html.ts'
import type { CityPlan } from '../../../../payload-types.ts'

/** Who belongs to the leading group, as the plan writes it. */
export const members = ({ members }: CityPlan): Value =>
  members?.length &&
  html`<div class="scroll" tabindex="0" role="region" aria-labelledby="members">
    <table>
      <thead>
        <tr>
          <th scope="col">角色</th>
          <th scope="col">姓名</th>
          <th scope="col">职务</th>
        </tr>
      </thead>
      <tbody>
        ${members.map(
          ({ role, name, position }) =>
            html`<tr>
              <td>${role}</td>
              <th scope="row">${name}</th>
              <td>${position}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`
