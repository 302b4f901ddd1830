import { isMainThread } from 'node:worker_threads'
import { languageOf } from './language.ts'
import { runProgram } from './program.ts'
import { answerQuestions } from '../reading/thread.ts'

// `jiedao parse … | head` closes the pipe early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

if (isMainThread) await run(process.argv.slice(2))
else answerQuestions()

async function run(given: string[]): Promise<void> {
  // ICU takes it from LC_ALL, LC_MESSAGES or LANG, or from the system's settings.
  const { locale } = new Intl.DateTimeFormat().resolvedOptions()
  const { exitCode, complaint } = await runProgram(given, languageOf(given, locale))
  if (complaint !== undefined) process.stderr.write(complaint)
  process.exitCode = exitCode
}
