import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, jest } from '@jest/globals'
import { killRuns } from '../support/kill-runs.ts'

// Starts the real command five times, which takes seconds each on a busy machine.
jest.setTimeout(300_000)

it('goes on after three kills to what an undisturbed import gives, and no document is ever half there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jiedao-kill-'))
  const report = await killRuns(folder, { documents: 20, kills: 3 })
  expect(report).toEqual({ documents: 20, kills: 3, runs: 4, halfThere: [], equal: true })
  await rm(folder, { recursive: true, force: true })
})
