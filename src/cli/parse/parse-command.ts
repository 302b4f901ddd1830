import { basename, extname } from 'node:path'
import { EXIT, exitCodeOf } from '../exit-code.ts'
import type { Language } from '../language.ts'
import { progressOver } from '../progress.ts'
import { documentsIn } from '../reading/documents-in.ts'
import { readFiles } from '../reading/read-files.ts'
import { UsageError } from '../usage-error.ts'
import { wordsOf } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { bundleFolder } from './bundle-folder.ts'
import { sarifOf, type Noticed } from './sarif.ts'
import { summaryOf } from './summary.ts'

export type ParseFormat = 'text' | 'json' | 'ndjson' | 'sarif'
type Options = { format: ParseFormat; out?: string }

/**
 * `jiedao parse`: bundles of documents, or of folders of them, on standard output or in a folder, what was noticed as SARIF, or a summary to read. Touches no
 * database.
 */
export async function parseCommand(
  paths: string[],
  { format, out }: Options,
  language: Language,
): Promise<number> {
  const words = wordsOf(language)
  const { files, problems } = await documentsIn(paths, words)
  const total = files.length + problems.length
  // Those that are not there count as well: the command line is wrong whatever the disk holds.
  const named = paths.filter((path) => extname(path) !== '')
  if (out !== undefined) refuseSameNames([...new Set([...named, ...files])], words)
  const folder = out === undefined ? null : await bundleFolder(out, words)
  const progress = await progressOver(files.length, words.progress.reading)
  const noticed: Noticed[] = []
  for (const problem of problems) progress.say(`${problem}\n`)
  let refused = problems.length
  for await (const { file, ...answer } of readFiles(files, { reader: 'bundle', language })) {
    if ('problem' in answer) {
      progress.say(`${answer.problem}\n`)
      refused++
    } else {
      const bundle = answer.read
      if (bundle.kind === 'none') refused++
      await folder?.write(bundle)
      if (format === 'sarif') noticed.push({ file, messages: bundle.messages })
      else if (format === 'text') process.stdout.write(`${summaryOf(bundle, file, words)}\n`)
      else if (!folder) {
        const indent = format === 'json' && total === 1 ? 2 : 0
        process.stdout.write(`${JSON.stringify(bundle, null, indent)}\n`)
      }
    }
    progress.step()
  }
  progress.stop()
  if (format === 'sarif') process.stdout.write(`${JSON.stringify(sarifOf(noticed, language), null, 2)}\n`)
  return total === 0 ? EXIT.usage : exitCodeOf(refused, total)
}

function refuseSameNames(files: readonly string[], { usage }: Words): void {
  const seen = new Set<string>()
  for (const name of files.map((file) => basename(file))) {
    if (seen.has(name)) throw new UsageError(usage.sameName(name))
    seen.add(name)
  }
}
