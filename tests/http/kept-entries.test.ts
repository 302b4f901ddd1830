import { describe, expect, it } from '@jest/globals'
import type { Entry } from '../../src/server/read-cache/entry.ts'
import { keptEntries } from '../../src/server/read-cache/kept-entries.ts'

const KB = 1024
const entry = (size: number): Entry => ({
  seen: { since: 0, sources: new Set() },
  until: Number.POSITIVE_INFINITY,
  etag: '',
  modified: 0,
  shared: [],
  later: [],
  earlier: [],
  forms: {},
  size,
})

describe('kept entries', () => {
  it('give way to younger ones, the one first that was not asked for the longest', () => {
    const kept = keptEntries(40 * KB)
    for (const key of ['a', 'b', 'c']) kept.put(key, entry(10 * KB))
    kept.get('a')
    kept.put('d', entry(10 * KB))
    expect(['a', 'b', 'c', 'd'].filter((key) => kept.get(key))).toEqual(['a', 'c', 'd'])
    expect([kept.evicted, kept.count, kept.bytes <= 40 * KB]).toEqual([1, 3, true])
  })

  it('count their compressed forms', () => {
    const kept = keptEntries(40 * KB)
    const [a, b] = [entry(15 * KB), entry(15 * KB)]
    kept.put('a', a)
    kept.put('b', b)
    b.size += 8 * KB
    kept.grew('b', b, 8 * KB)
    expect([kept.get('a'), kept.get('b'), kept.count]).toEqual([undefined, b, 1])
    kept.drop('b')
    expect(kept.bytes).toBe(0)
  })

  it('are none that alone are larger than the room', () => {
    const kept = keptEntries(10 * KB)
    kept.put('a', entry(1 * KB))
    kept.put('b', entry(20 * KB))
    expect([kept.count, kept.get('b')]).toEqual([1, undefined])
  })
})
