import type { DefaultServerCellComponentProps } from 'payload'

/** Several short texts in one cell of a list, 书记、主任; Payload would print them as JSON. */
export const JoinedCell = ({ cellData }: DefaultServerCellComponentProps): string =>
  Array.isArray(cellData) ? cellData.join('、') : ''
