import { html } from '../../html.ts'
import type { Html } from '../../html.ts'

type Quantity = { value: number; unit: string; approximate?: boolean | null }

/** 161万元 for 1610000 元, 12380 名 as it is; 约 before what the text says is about so much. */
export function quantity({ value, unit, approximate }: Quantity): Html {
  const large = value >= 100_000 && value % 1000 === 0
  const number = (large ? value / 10_000 : value).toLocaleString('zh-CN', { maximumFractionDigits: 2 })
  const about = approximate && html`约 `
  return unit === '%' ? html`${about}${number}%` : html`${about}${number}${large && html`万`} ${unit}`
}
