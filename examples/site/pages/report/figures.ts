import { html } from '../../html.ts'
import type { Html } from '../../html.ts'
import type { WorkReport } from '../../../../payload-types.ts'
import { barChart } from './bar-chart.ts'
import { comparable } from './comparable.ts'
import { quantity } from './quantity.ts'

export type Metric = NonNullable<WorkReport['metrics']>[number]

/** The figures of a report: those that can be compared as charts, and every one of them in a table. */
export const figures = (metrics: readonly Metric[]): Html =>
  html`<div class="charts">${comparable(metrics).map(barChart)}</div>
    <details class="all-figures">
      <summary>全部数据（${metrics.length} 项）</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="全部数据">
        <table>
          <thead>
            <tr>
              <th scope="col">指标</th>
              <th scope="col">数值</th>
              <th scope="col">原文</th>
            </tr>
          </thead>
          <tbody>
            ${metrics.map(
              (metric) =>
                html`<tr>
                  <th scope="row">${metric.subject ?? html`（未写明）`}</th>
                  <td class="value">${quantity(metric)}</td>
                  <td>${metric.text}</td>
                </tr> `,
            )}
          </tbody>
        </table>
      </div>
    </details>`
