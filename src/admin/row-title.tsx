'use client'
import { useRowLabel } from '@payloadcms/ui'

/** What tells one row of a record from the next, in the order in which pages put it. */
const TELLING = ['date', 'role', 'label', 'season', 'number', 'name', 'title', 'text']

/** The head of a folded row: 1988-03 设立街道办事处 in place of 事件 01. */
export function RowTitle() {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>()
  const said = TELLING.map((name) => data?.[name]).filter(
    (value) => typeof value === 'string' && value !== '',
  )
  return <span>{said.length > 0 ? shortened(said.slice(0, 2).join(' ')) : rowNumber + 1}</span>
}

const shortened = (text: string): string => (text.length > 48 ? `${text.slice(0, 47)}…` : text)
