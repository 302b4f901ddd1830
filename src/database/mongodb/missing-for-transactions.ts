import type { Document } from 'mongodb'

/**
 * Reads a server's answer to `hello`: null when it has transactions under this address (a replica set that the address
 * names, for Payload switches them off otherwise, or a sharded cluster), else what to do so that it has.
 */
export function missingForTransactions(hello: Document, replicaSet: string | undefined): string | null {
  if (hello['msg'] === 'isdbgrid') return null
  const name: unknown = hello['setName']
  if (typeof name !== 'string') {
    return 'start mongod with --replSet rs0, run rs.initiate() once in mongosh, and add ?replicaSet=rs0 to DATABASE_URL'
  }
  return name === replicaSet ? null : `add replicaSet=${name} to DATABASE_URL`
}
