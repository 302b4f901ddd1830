import { html } from '../../html.ts'
import type { Html, Value } from '../../html.ts'
import type { Subdistrict } from '../../../../payload-types.ts'
import { phone } from '../phone.ts'

/** How to reach the office, and when it is open. Source of the items: 政府信息公开条例（国务院令第711号）第二十条. */
export function contact(subdistrict: Subdistrict): Html | null {
  const lines = linesOf(subdistrict)
  if (lines.length === 0) return null
  return html`<dl class="contact">
    ${lines.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div> `,
    )}
  </dl>`
}

type Line = { label: Value; value: Value }

function linesOf(subdistrict: Subdistrict): Line[] {
  const { officeAddress, serviceCentreAddress, officeHours, disclosurePhone, complaintPhone, phones } =
    subdistrict
  const hours = officeHours ?? []
  const all: Line[] = [
    { label: html`办公地址`, value: officeAddress },
    { label: html`政务服务中心地址`, value: serviceCentreAddress },
    {
      label: html`办公时间`,
      value:
        hours.length > 0 &&
        hours.map(({ season, text }) => html`<p>${season && html`${season}：`}${text}</p>`),
    },
    { label: html`政府信息公开电话`, value: disclosurePhone && phone(disclosurePhone) },
    { label: html`投诉电话`, value: complaintPhone && phone(complaintPhone) },
    ...(phones ?? []).map(({ label, number }) => ({ label: label ?? html`电话`, value: phone(number) })),
  ]
  return all.filter(({ value }) => value)
}
