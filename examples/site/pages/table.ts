import { html } from '../html.ts'
import type { Html, Value } from '../html.ts'

type Table = {
  /** The id of the heading that says what the table is of, or these words themselves. */
  of: { heading: string } | { words: Value }
  columns: readonly Html[]
  rows: readonly Html[]
}

/** A table in a frame of its own, which scrolls where the window is narrower, by keys too. */
export const table = ({ of, columns, rows }: Table): Html =>
  html`<div class="scroll" tabindex="0" role="region" ${named(of)}>
    <table>
      <thead>
        <tr>
          ${columns.map((each) => html`<th scope="col">${each}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`

const named = (of: Table['of']): Html =>
  'heading' in of ? html`aria-labelledby="${of.heading}"` : html`aria-label="${of.words}"`
