import { seededApp } from '../openapi/seeded-app.ts'
import { hostileRun } from '../support/hostile/run.ts'

/** What a run may keep in memory: caches fill, nothing else stays. */
const MOST_MB = 32

/** `npm run soak -- queries [requests] [seed]`: ten thousand random and hostile requests, another choice each time. */
export async function soakQueries([requests = 10_000, seed = Date.now() % 1_000_000]: number[]) {
  const app = await seededApp()
  try {
    const report = await hostileRun(app, requests, seed)
    const { failed, slow, grownMB } = report
    return { report, held: failed.length === 0 && slow.length === 0 && grownMB <= MOST_MB }
  } finally {
    await app.close()
  }
}
