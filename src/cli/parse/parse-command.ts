import { basename } from 'node:path'
import { parse } from '../../importer/pipeline.ts'
import { EXIT, exitCodeOf } from '../exit-code.ts'
import type { Language } from '../language.ts'
import { progressOver } from '../progress.ts'
import { readDocument } from '../read-document.ts'
import { UsageError } from '../usage-error.ts'
import { wordsOf } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { bundleFolder } from './bundle-folder.ts'
import { sarifOf, type Noticed } from './sarif.ts'
import { summaryOf } from './summary.ts'

export type ParseFormat = 'text' | 'json' | 'ndjson' | 'sarif'
type Options = { format: ParseFormat; out?: string }

/**
 * `jiedao parse`: bundles on standard output or in a folder, what was noticed as SARIF, or a summary to read. Touches no
 * database.
 */
export async function parseCommand(
  files: string[],
  { format, out }: Options,
  language: Language,
): Promise<number> {
  const words = wordsOf(language)
  if (out !== undefined) refuseSameNames(files, words)
  const folder = out === undefined ? null : await bundleFolder(out, words)
  const progress = await progressOver(files.length, words.progress.reading)
  const noticed: Noticed[] = []
  let refused = 0
  for (const file of files) {
    const read = await readDocument(file, words)
    if ('problem' in read) {
      progress.say(`${read.problem}\n`)
      refused++
    } else {
      const bundle = await parse(read.bytes, basename(file), language)
      if (bundle.kind === 'none') refused++
      await folder?.write(bundle)
      if (format === 'sarif') noticed.push({ file, messages: bundle.messages })
      else if (format === 'text') process.stdout.write(`${summaryOf(bundle, file, words)}\n`)
      else if (!folder) {
        const indent = format === 'json' && files.length === 1 ? 2 : 0
        process.stdout.write(`${JSON.stringify(bundle, null, indent)}\n`)
      }
    }
    progress.step()
  }
  progress.stop()
  if (format === 'sarif') process.stdout.write(`${JSON.stringify(sarifOf(noticed, language), null, 2)}\n`)
  return files.length === 0 ? EXIT.usage : exitCodeOf(refused, files.length)
}

function refuseSameNames(files: string[], { usage }: Words): void {
  const seen = new Set<string>()
  for (const name of files.map((file) => basename(file))) {
    if (seen.has(name)) throw new UsageError(usage.sameName(name))
    seen.add(name)
  }
}
