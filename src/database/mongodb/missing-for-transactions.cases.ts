import type { Document } from 'mongodb'

/** A server's answer to `hello` and the `replicaSet` of the address → what mends it, or nothing when transactions work. */
export const hellos: [title: string, hello: Document, replicaSet: string | undefined, mend: string | null][] =
  [
    ['a replica set that the address names', { setName: 'rs0', isWritablePrimary: true }, 'rs0', null],
    ['a sharded cluster', { msg: 'isdbgrid' }, undefined, null],
    ['a replica set that the address does not name', { setName: 'rs0' }, undefined, 'replicaSet=rs0'],
    ['a replica set of another name', { setName: 'city' }, 'rs0', 'replicaSet=city'],
    ['a server alone', { isWritablePrimary: true }, undefined, 'rs.initiate()'],
    ['a server alone that the address calls a set', { isreplicaset: true }, 'rs0', 'rs.initiate()'],
  ]
