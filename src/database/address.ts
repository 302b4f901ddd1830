import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Env } from '../env.ts'
import { DatabaseError } from './database-error.ts'

/** Where the data lives: a file of our own, or a MongoDB server. */
export type DatabaseAddress =
  | { database: 'sqlite'; file: string }
  | { database: 'mongodb'; url: string; compatibility: string | undefined }

/** Reads DATABASE_URL; without one the data lies in `jiedao.db` under DATA_DIR. Throws a DatabaseError `address`. */
export function databaseAddress(env: Env): DatabaseAddress {
  const url = env.DATABASE_URL
  if (url === undefined) return { database: 'sqlite', file: resolve(join(env.DATA_DIR, 'jiedao.db')) }
  if (url.startsWith('file:')) return { database: 'sqlite', file: filePath(url) }
  if (!/^mongodb(\+srv)?:\/\/[^/\s]/u.test(url)) throw badAddress('no database of ours')
  return { database: 'mongodb', url, compatibility: env.DATABASE_COMPATIBILITY }
}

/** The database's name for the start log, without account or password: `SQLite ./data/jiedao.db`, `MongoDB host/jiedao`. */
export function databaseName(env: Env): string {
  const address = databaseAddress(env)
  if (address.database === 'sqlite') return `SQLite ${shortPath(address.file)}`
  const [, hosts = '', name = ''] = /^[^:]+:\/\/(?:[^@/]*@)?([^/?]*)(?:\/([^?]*))?/u.exec(address.url) ?? []
  return `MongoDB ${hosts}/${name || 'test'}`
}

function filePath(url: string): string {
  const path = url.slice('file:'.length)
  if (path === '' || path.includes('?') || path.includes(':memory:'))
    throw badAddress('a file: address is a path and nothing else')
  try {
    return path.startsWith('//') ? fileURLToPath(url) : resolve(decodeURIComponent(path))
  } catch (error) {
    throw badAddress('the path cannot be read', error)
  }
}

function shortPath(file: string): string {
  const path = relative(process.cwd(), file)
  return path.startsWith('..') ? file : `./${path}`
}

function badAddress(reason: string, cause?: unknown): DatabaseError {
  return new DatabaseError(
    'address',
    `DATABASE_URL 无法识别 / DATABASE_URL is not understood (${reason}): leave it empty, or write file:./data/jiedao.db or mongodb://HOST/jiedao?replicaSet=rs0`,
    cause,
  )
}
