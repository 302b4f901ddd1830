import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/*
 * Runs jest and closes with one line, `N passed, N failed`, from jest's own results. Arguments go to jest;
 * `--counts FILE` also writes the two numbers there as JSON, for a caller that adds up several runs.
 */
const { countsFile, jestArguments } = readArguments(process.argv.slice(2))
const folder = mkdtempSync(join(tmpdir(), 'jiedao-tests-'))
const results = join(folder, 'results.json')

const ended = await runJest([...jestArguments, '--json', '--outputFile', results])
const { passed, failed } = count(results)
rmSync(folder, { recursive: true, force: true })

if (countsFile) writeFileSync(countsFile, JSON.stringify({ passed, failed }))
console.log(`${passed} passed, ${failed} failed`)
if (ended !== 0 && failed === 0) console.error(`jest ended with ${ended} although no test failed`)
process.exitCode = ended === 0 && failed === 0 && passed > 0 ? 0 : 1

function readArguments(given) {
  const at = given.indexOf('--counts')
  if (at === -1) return { countsFile: undefined, jestArguments: given }
  return { countsFile: given[at + 1], jestArguments: given.toSpliced(at, 2) }
}

/** Its exit code, or the signal that ended it. --json prints the results too; they are in the file, so its output is left out. */
async function runJest(jestArguments) {
  const jest = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url))
  // As a variable and not as arguments of node, so that jest's workers have them as well.
  const wanted = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  const NODE_OPTIONS = [process.env.NODE_OPTIONS, ...wanted].filter(Boolean).join(' ')
  const child = spawn(process.execPath, [jest, ...jestArguments], {
    env: { ...process.env, NODE_OPTIONS },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code, signal] = await once(child, 'exit')
  return code ?? signal
}

/** A file of tests that could not even be loaded counts as one failure. */
function count(file) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
