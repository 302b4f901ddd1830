import { readings } from '../model/cases.ts'
import { cut, span, type Span } from '../model/span.ts'
import { tableRows } from './table-rows.ts'

/** Lines of a table of three columns → the cells of its rows, by their lines. */
export default readings(
  ({ source, outline }) =>
    tableRows(
      source,
      outline.lines.map((line) => line.span),
      3,
      (cell) => cut(source.text, cell).endsWith('办'),
    ).map(({ cells }) =>
      cells.map((cell: Span[]) => cell.map(({ start, end }) => cut(source.text, span(start, end)))),
    ),
  [
    [
      '党政办    文秘    2310001\n民政办    救助、双拥、\n老龄    2310002',
      [
        [['党政办'], ['文秘'], ['2310001']],
        [['民政办'], ['救助、双拥、', '老龄'], ['2310002']],
      ],
    ],
    [
      '民政办    救助\n老龄    2310002',
      [
        [['民政办'], ['救助']],
        [['老龄'], ['2310002']],
      ],
    ],
    ['民政办\t救助\n老龄\t2310002', [[['民政办'], ['救助', '老龄'], ['2310002']]]],
  ],
)
