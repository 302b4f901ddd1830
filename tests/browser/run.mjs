import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { chromiumPath } from './chromium.mjs'

/* Runs the tests of this folder as tests/support/run.mjs runs the others; without Chromium it says so and fails. */
if (chromiumPath()) {
  process.argv.push(
    '--runInBand',
    '--testPathIgnorePatterns=/node_modules/',
    '--testMatch=**/tests/browser/**/*.test.ts',
  )
  await import('../support/run.mjs')
} else {
  const countsFile = process.argv[process.argv.indexOf('--counts') + 1]
  if (process.argv.includes('--counts')) writeFileSync(countsFile, JSON.stringify({ passed: 0, failed: 1 }))
  console.error('Chromium was not found: apt-get install chromium, or name the program in CHROMIUM')
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
