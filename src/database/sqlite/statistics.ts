import type { Connections } from './connections.ts'

/** Commits after which the rows may lie so differently that SQLite should look again. */
const MANY = 1000

export type Statistics = {
  /** Counts a commit; call it while nobody else writes. */
  committed: () => void
  /** Looks again when anything was committed since. */
  refresh: () => void
}

/**
 * Keeps what SQLite knows of its rows true. Without it the planner takes every index for a good one, and finds twenty
 * records by walking through all published ones. A look takes some hundredths of a second, for it reads samples.
 */
export function statisticsOver({ read, write }: Connections): Statistics {
  write.exec('PRAGMA analysis_limit = 400')
  let commits = 0

  function refresh(): void {
    if (commits === 0) return
    commits = 0
    try {
      write.exec('ANALYZE')
      // The other connection goes by what it read when it was opened until it is told.
      read.exec('PRAGMA query_only = OFF')
      read.exec('ANALYZE sqlite_schema')
    } catch {
      // Another program writes; plans stay as they are until the next look.
    } finally {
      read.exec('PRAGMA query_only = ON')
    }
  }

  return {
    refresh,
    committed: () => {
      commits += 1
      if (commits >= MANY) refresh()
    },
  }
}
