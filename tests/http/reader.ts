import type { Server } from 'node:http'
import { expect } from '@jest/globals'
import request from 'supertest'

type Headers = Record<string, string>

export type Reader = {
  /** Asks for the answer as it is, not compressed, unless the headers say otherwise. */
  get: (path: string, headers?: Headers) => request.Test
  /** Asks until the answer is one that was kept, and returns it. */
  kept: (path: string, headers?: Headers) => Promise<request.Response>
}

/** Reads from a server by its read cache. */
export function readerOf(server: () => Server): Reader {
  const get: Reader['get'] = (path, headers = {}) =>
    request(server())
      .get(path)
      .set({ 'Accept-Encoding': 'identity', ...headers })
  return {
    get,
    kept: async (path, headers) => {
      await get(path, headers)
      const answer = await get(path, headers)
      expect([path, answer.status, answer.get('Cache-Status')]).toEqual([path, 200, 'jiedao; hit'])
      return answer
    },
  }
}

export const isHit = (answer: request.Response): boolean => answer.get('Cache-Status') === 'jiedao; hit'
