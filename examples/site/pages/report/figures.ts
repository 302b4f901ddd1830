import { html } from '../../html.ts'
import type { Html } from '../../html.ts'
import type { WorkReport } from '../../../../payload-types.ts'
import { table } from '../table.ts'
import { barChart } from './bar-chart.ts'
import { comparable } from './comparable.ts'
import { quantity } from './quantity.ts'

export type Metric = NonNullable<WorkReport['metrics']>[number]

/** The figures of a report: those that can be compared as charts, and every one of them in a table. */
export const figures = (metrics: readonly Metric[]): Html =>
  html`<div class="charts">${comparable(metrics).map(barChart)}</div>
    <details class="all-figures">
      <summary>全部数据（${metrics.length} 项）</summary>
      ${table({
        of: { words: html`全部数据` },
        columns: [html`指标`, html`数值`, html`原文`],
        rows: metrics.map(
          (metric) =>
            html`<tr>
              <th scope="row">${metric.subject ?? html`（未写明）`}</th>
              <td class="value">${quantity(metric)}</td>
              <td>${metric.text}</td>
            </tr> `,
        ),
      })}
    </details>`
