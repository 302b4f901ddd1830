import { html } from '../../html.ts'
import type { Html } from '../../html.ts'
import type { Task } from '../../../../payload-types.ts'

export type Status = NonNullable<Task['status']>

/** How a task stands, in the words of the admin. */
export const STATUSES: Record<Status, Html> = {
  notStarted: html`未开始`,
  inProgress: html`进行中`,
  done: html`已完成`,
}

export const statusOf = ({ status }: Pick<Task, 'status'>): Status => status ?? 'notStarted'

export const statusMark = (task: Pick<Task, 'status'>): Html =>
  html`<span class="status ${statusOf(task)}">${STATUSES[statusOf(task)]}</span>`
