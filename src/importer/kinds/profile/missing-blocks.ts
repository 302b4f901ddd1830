import type { Draft } from '../../model/message.ts'

const BLOCKS = [
  ['leaders', '领导分工'],
  ['duties', '主要职责'],
  ['departments', '内设机构'],
] as const

/** What an office must publish of itself and this page does not say. Source: 《政府信息公开条例》第二十条. */
export const missingBlocks = (found: Record<(typeof BLOCKS)[number][0], readonly unknown[]>): Draft[] =>
  BLOCKS.filter(([field]) => found[field].length === 0).map(([, block]) => ({
    code: 'profile/block-missing',
    span: { start: 0, end: 0 },
    detail: { block },
  }))
