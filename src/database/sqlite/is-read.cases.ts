/** SQL → whether it may run on the connection for readers. */
export const statements: [sql: string, reads: boolean][] = [
  ['select "id" from "units" where "name" = ?', true],
  ['\n  SELECT count(*) FROM units', true],
  ['explain query plan select 1', true],
  ['with recent as (select 1) select * from recent', true],
  ['with gone as (select 1) delete from units', false],
  ['insert into "units" ("id") values (?) returning "id"', false],
  ['update "units" set "name" = ?', false],
  ['delete from "units"', false],
  ['selection', false],
  ['PRAGMA foreign_keys', false],
  ['CREATE TABLE x (y)', false],
]
