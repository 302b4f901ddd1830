import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PaginatedDocs, PayloadRequest, Sort, Where } from 'payload'

export type Doc = { id: string }

/** What Payload asks of `find`; its own type of `joins` leaves nothing to say for a collection not known by name. */
export type FindArgs = Omit<Parameters<SQLiteAdapter['find']>[0], 'joins' | 'req' | 'sort' | 'where'> & {
  req?: Partial<PayloadRequest> | undefined
  joins?: object | false | undefined
  sort?: Sort | undefined
  where?: Where | undefined
}

export type Find = (args: FindArgs) => Promise<PaginatedDocs<Doc>>
export type FindOne = (args: FindArgs) => Promise<Doc | null>
