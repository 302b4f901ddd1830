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
import { summaryOf } from './summary.ts'

type Options = { json: boolean; out?: string }

/** `jiedao parse`: bundles as JSON on standard output or in a folder, or a summary to read. Touches no database. */
export async function parseCommand(
  files: string[],
  { json, out }: Options,
  language: Language,
): Promise<number> {
  const words = wordsOf(language)
  if (out !== undefined) refuseSameNames(files, words)
  const folder = out === undefined ? null : await bundleFolder(out, words)
  const progress = await progressOver(files.length, words.progress.reading)
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
      if (!json) process.stdout.write(`${summaryOf(bundle, file, words)}\n`)
      else if (!folder) process.stdout.write(`${JSON.stringify(bundle, null, files.length > 1 ? 0 : 2)}\n`)
    }
    progress.step()
  }
  progress.stop()
  return files.length === 0 ? EXIT.usage : exitCodeOf(refused, files.length)
}

function refuseSameNames(files: string[], { usage }: Words): void {
  const seen = new Set<string>()
  for (const name of files.map((file) => basename(file))) {
    if (seen.has(name)) throw new UsageError(usage.sameName(name))
    seen.add(name)
  }
}
