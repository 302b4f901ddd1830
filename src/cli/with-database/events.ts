import type { Message } from '../../importer/model/bundle.ts'
import type { Plan } from '../../importer/model/plan.ts'
import { messageLine } from '../parse/summary.ts'
import type { Progress } from '../progress.ts'
import type { Words } from '../words/index.ts'

/** What became of one document. `earlier`: this batch wrote it before it was cut short. */
export type Outcome = 'planned' | 'applied' | 'unchanged' | 'earlier' | 'refused' | 'failed'

/** What a run tells while it goes on; one line each with --format ndjson. */
export type RunEvent =
  | { event: 'start'; batch: string; documents: number; apply: boolean }
  | {
      event: 'document'
      file: string
      outcome: Outcome
      counts?: Plan['counts']
      messages?: Message[]
      reason?: string
      /** The id of the import, by which it can be undone. */
      import?: string
    }
  | { event: 'end'; counts: Plan['counts']; exitCode: number }

export type Tell = (event: RunEvent) => void

export const tellMachine: Tell = (event) => void process.stdout.write(`${JSON.stringify(event)}\n`)

/** What went wrong or is doubtful, in lines on standard error; what went well is in the plan. */
export const tellPerson =
  (words: Words, progress: Progress): Tell =>
  (event) => {
    if (event.event !== 'document') return
    const { file, outcome, messages = [], counts, reason } = event
    const lines = (severity: Message['severity']) =>
      messages
        .filter((message) => message.severity === severity)
        .map((message) => `${messageLine(file, message, words)}\n`)
        .join('')
    if (outcome === 'refused') progress.say(`${words.plan.refused(file)}\n${lines('error')}`)
    else if (outcome === 'failed') progress.say(`${words.errors.failed(file, reason ?? '')}\n`)
    // A nightly import of the same pages stays silent.
    else if (counts && counts.create + counts.update + counts.conflict > 0) progress.say(lines('warning'))
  }
