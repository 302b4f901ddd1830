import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from 'drizzle-orm'
import type { AnswerStore, KeptAnswer } from '../answer-store.ts'
import { sessionOf } from './session-of.ts'

/** Answers in a table of their own; what has expired goes with the next key. Times are in milliseconds. */
export function sqliteAnswers(adapter: SQLiteAdapter): AnswerStore {
  return {
    find: async (key) => {
      const session = await sessionOf(adapter)
      const [found] = await session.all<KeptAnswer>(
        sql`SELECT fingerprint, answer FROM kept_answers WHERE key = ${key} AND expires > ${Date.now()}`,
      )
      return found ? { fingerprint: found.fingerprint, answer: found.answer } : null
    },
    claim: async (key, fingerprint, expires, req) => {
      const session = await sessionOf(adapter, req)
      await session.run(sql`DELETE FROM kept_answers WHERE expires <= ${Date.now()}`)
      const { rowsAffected } = await session.run(
        sql`INSERT INTO kept_answers (key, fingerprint, expires) VALUES (${key}, ${fingerprint}, ${expires.valueOf()}) ON CONFLICT DO NOTHING`,
      )
      return rowsAffected === 1
    },
    keep: async (key, answer, expires, req) => {
      const session = await sessionOf(adapter, req)
      await session.run(
        sql`UPDATE kept_answers SET answer = ${answer}, expires = ${expires.valueOf()} WHERE key = ${key}`,
      )
    },
    release: async (key, req) => {
      const session = await sessionOf(adapter, req)
      await session.run(sql`DELETE FROM kept_answers WHERE key = ${key}`)
    },
  }
}
