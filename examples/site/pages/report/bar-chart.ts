import { html } from '../../html.ts'
import type { Html } from '../../html.ts'
import { table } from '../table.ts'
import type { Group } from './comparable.ts'
import { quantity } from './quantity.ts'

/** The height of a row and of its bar, in the type's own size: a chart grows with the type and is as wide as its place. */
const ROW = 3.1
const BAR = 0.75

/** Bars from zero, drawn here and not in the browser; the same figures stand in a table below. */
export function barChart({ id, title, metrics, left }: Group): Html {
  const most = Math.max(...metrics.map(({ value }) => value))
  const top = metrics[0]
  return html`<figure class="chart">
    <svg
      role="img"
      aria-labelledby="chart-${id} chart-${id}-says"
      width="100%"
      height="${ROW * metrics.length}em"
    >
      <title id="chart-${id}">${title}</title>
      <desc id="chart-${id}-says">
        条形图，共 ${metrics.length} 项，最多的是${top?.subject}，${top && quantity(top)}。
      </desc>
      ${metrics.map(
        (metric, at) =>
          html`<text class="label" x="0" y="${round(at * ROW + 1.3)}em">${short(metric.subject ?? '')}</text>
            <text class="amount" x="100%" y="${round(at * ROW + 1.3)}em" text-anchor="end"
              >${quantity(metric)}</text
            >
            <rect class="track" x="0" y="${round(at * ROW + 1.75)}em" width="100%" height="${BAR}em" />
            <rect
              class="bar"
              x="0"
              y="${round(at * ROW + 1.75)}em"
              width="${round(Math.max(0.4, (metric.value / most) * 100))}%"
              height="${BAR}em"
            /> `,
      )}
    </svg>
    <figcaption>
      ${title}${left > 0 && html`（最多的 ${metrics.length} 项，另有 ${left} 项见全部数据）`}
    </figcaption>
    <details>
      <summary>以表格查看${title}</summary>
      ${table({
        of: { words: title },
        columns: [html`指标`, html`数值`],
        rows: metrics.map(
          (metric) =>
            html`<tr>
              <th scope="row">${metric.subject}</th>
              <td class="value">${quantity(metric)}</td>
            </tr> `,
        ),
      })}
    </details>
  </figure> `
}

/** Wider labels would run into the amount on a telephone. */
const short = (label: string): string => (label.length > 11 ? `${label.slice(0, 10)}…` : label)

const round = (value: number): number => Math.round(value * 100) / 100
