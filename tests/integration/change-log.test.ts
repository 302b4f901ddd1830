import { describe, expect, it } from '@jest/globals'
import { changeLog } from '../../src/database/changes.ts'

describe('what a read may have seen', () => {
  const unchanged = () => 'unchanged' as const

  it('is what was read since it began, by whomever, and nothing that was read before or after', () => {
    const log = changeLog(unchanged)
    log.readFrom(['before'])
    const seen = log.watch()
    log.readFrom(['own'])
    log.readFrom(['another'])
    const { sources } = seen()
    log.readFrom(['after'])
    expect([...sources]).toEqual(['own', 'another'])
  })

  it('is current until one of these changes, also while it is read', () => {
    const log = changeLog(unchanged)
    const [early, late] = [log.watch(), log.watch()]
    log.readFrom(['leaders'])
    const seen = early()
    log.changed(['honors'])
    expect(log.isCurrent(seen)).toBe(true)
    log.changed(['leaders'])
    expect([log.isCurrent(seen), log.isCurrent(late())]).toEqual([false, false])
    log.readFrom(['honors'])
    expect(log.isCurrent(log.watch()())).toBe(true)
  })

  it('is a source of every change when that cannot be told', () => {
    const log = changeLog(unchanged)
    const seen = log.watch()
    log.readFrom(['*'])
    expect(log.isCurrent(seen())).toBe(true)
    log.changed(['leaders'])
    expect(log.isCurrent(seen())).toBe(false)
  })
})
