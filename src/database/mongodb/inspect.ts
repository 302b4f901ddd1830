import { MongoServerError, MongoServerSelectionError } from 'mongodb'
import { databaseName } from '../address.ts'
import { DatabaseError } from '../database-error.ts'
import type { Env } from '../../env.ts'
import { ask } from './ask.ts'
import { limitsOf } from './limits-of.ts'
import { missingForTransactions } from './missing-for-transactions.ts'

const withoutTransactions = [
  '一份文件的导入不是全有或全无 / an import that fails midway may leave part of a document',
  '发布方案及其任务不是同时完成 / a plan and its tasks are not published at one moment',
  '并发修改可能互相覆盖 / two changes of one record at one time may overwrite each other',
]
const withoutPartialIndexes = [
  '同时新建的同一记录可能都被保存 / of two equal records that are created at one time both may be kept',
]

/**
 * Connects once before Payload does and looks whether the server has transactions. Returns the promises that do not hold
 * under DATABASE_COMPATIBILITY; throws a DatabaseError `address`, `unreachable` or `replica-set` otherwise.
 */
export async function inspectMongodb(url: string, env: Env): Promise<string[]> {
  const { hello, replicaSet } = await ask(url).catch((error: unknown) => {
    throw explained(error, env)
  })
  const mend = missingForTransactions(hello, replicaSet)
  if (env.DATABASE_COMPATIBILITY !== undefined)
    return missingPromises(env.DATABASE_COMPATIBILITY, mend === null)
  if (mend === null) return []
  throw noReplicaSet(mend)
}

function missingPromises(compatibility: string, transactions: boolean): string[] {
  const used = transactions && limitsOf(compatibility).transactionOptions !== false
  return used ? withoutPartialIndexes : [...withoutTransactions, ...withoutPartialIndexes]
}

function noReplicaSet(mend: string): DatabaseError {
  return new DatabaseError(
    'replica-set',
    `MongoDB 须为副本集 / MongoDB has transactions only as a replica set: ${mend} (another server that speaks its protocol: set DATABASE_COMPATIBILITY to its name)`,
  )
}

function explained(error: unknown, env: Env): DatabaseError {
  const reason = reasonOf(error)
  if (error instanceof MongoServerSelectionError) {
    const line = `无法连接数据库 / no answer from ${databaseName(env)} (${reason}): start it, or correct DATABASE_URL`
    return new DatabaseError('unreachable', line, error)
  }
  if (error instanceof MongoServerError) {
    const line = `数据库拒绝访问 / ${databaseName(env)} refuses this account (${reason}): check the account in DATABASE_URL`
    return new DatabaseError('unreachable', line, error)
  }
  const line = `DATABASE_URL 无法识别 / DATABASE_URL is not understood (${reason}): write mongodb://HOST/jiedao?replicaSet=rs0`
  return new DatabaseError('address', line, error)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n', 1).join('') : String(error)
}
