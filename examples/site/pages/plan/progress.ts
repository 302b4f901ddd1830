import { html, joined } from '../../html.ts'
import type { Html } from '../../html.ts'
import type { Task } from '../../../../payload-types.ts'
import { STATUSES, statusOf } from './status.ts'
import type { Status } from './status.ts'

const ORDER: Status[] = ['done', 'inProgress', 'notStarted']

/** How many tasks stand how, as one bar and in words. */
export function progressOf(tasks: Task[]): Html {
  const counts = ORDER.map((status) => ({
    status,
    count: tasks.filter((task) => statusOf(task) === status).length,
  }))
  const shown = counts.filter(({ count }) => count > 0)
  const before = (at: number): number => shown.slice(0, at).reduce((sum, { count }) => sum + count, 0)
  const share = (count: number): number => Math.round((count / tasks.length) * 10_000) / 100
  return html`<figure class="progress">
    <svg aria-hidden="true" width="100%" height="0.75em">
      ${shown.map(({ status, count }, at) => html`<rect class="${status}" x="${share(before(at))}%" y="0" width="${share(count)}%" height="100%" />`)}
    </svg>
    <figcaption>
      共 ${tasks.length}
      项任务：${joined(
        counts.map(
          ({ status, count }) => html`<span class="key ${status}">${STATUSES[status]} ${count} 项</span>`,
        ),
        html`，`,
      )}
    </figcaption>
  </figure> `
}
