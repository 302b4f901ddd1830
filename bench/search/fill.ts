import { randomUUID } from 'node:crypto'
import type { Connection } from '../../src/database/sqlite/connection.ts'
import { officeProse } from './office-prose.ts'

/** How many records of which table make the hundred thousand. */
const COUNTS = {
  subdistricts: 1500,
  city_plans: 500,
  units: 2500,
  leaders: 15_000,
  departments: 12_000,
  duties: 20_000,
  honors: 12_000,
  work_reports: 1500,
  tasks: 35_000,
}
type Table = keyof typeof COUNTS

/** Writes the records as rows: through Payload a hundred thousand of them would take minutes. */
export function fill(connection: Connection): void {
  const prose = officeProse()
  const ids: Record<string, string[]> = {}
  const parent = (table: Table): string => ids[table]?.[prose.below(ids[table].length)] ?? ''
  const office = () => ({ subdistrict_id: parent('subdistricts') })
  const rows: Record<Table, (at: number) => Record<string, string | number>> = {
    subdistricts: (at) => ({
      name: `${prose.place()}街道`,
      slug: `s${String(at)}`,
      district: `${prose.place()}区`,
      introduction: prose.text(12),
    }),
    city_plans: (at) => ({
      title: `${prose.word()}${prose.word()}工作行动方案`,
      slug: `p${String(at)}`,
      goals: prose.text(6),
    }),
    units: (at) => ({ name: `${prose.place()}${prose.word()}局`, slug: `u${String(at)}` }),
    leaders: () => ({ ...office(), name: prose.person(), responsibilities: prose.text(3) }),
    departments: () => ({
      ...office(),
      name: `${prose.word()}${prose.word()}办公室`,
      responsibilities: prose.text(6),
    }),
    duties: () => ({ ...office(), text: prose.text(3) }),
    honors: () => ({
      ...office(),
      title: `${prose.word()}${prose.word()}先进集体`,
      recipient: prose.place(),
    }),
    work_reports: (at) => ({
      ...office(),
      title: `${String(2000 + (at % 25))}年工作总结`,
      slug: `r${String(at)}`,
      publisher: prose.text(2),
    }),
    tasks: (at) => ({ plan_id: parent('city_plans'), text: prose.text(3), rank: at }),
  }
  connection.exec('BEGIN')
  for (const [table, count] of Object.entries(COUNTS)) {
    ids[table] = Array.from({ length: count }, () => randomUUID())
    for (const [at, id] of ids[table].entries())
      insert(connection, table, { ...rows[table as Table](at), id, _status: 'published' })
  }
  for (const id of ids['work_reports'] ?? [])
    for (let at = 1; at <= 8; at++) {
      const section = { title: `${prose.word()}工作`, text: prose.text(12) }
      insert(connection, 'work_reports_sections', {
        ...section,
        id: randomUUID(),
        _parent_id: id,
        _order: at,
      })
    }
  connection.exec('COMMIT')
}

function insert(connection: Connection, table: string, row: Record<string, string | number>): void {
  const columns = Object.keys(row)
  const sql = `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map(() => '?').join()})`
  connection.execute({ sql, args: Object.values(row) })
}
