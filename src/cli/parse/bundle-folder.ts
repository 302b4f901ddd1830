import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bundle } from '../../importer/model/bundle.ts'
import { UsageError } from '../usage-error.ts'
import type { Words } from '../words/index.ts'

/** A folder that takes bundles, one `<file name>.json` each; made when it is not there. */
export async function bundleFolder(
  folder: string,
  { usage }: Words,
): Promise<{ write: (bundle: Bundle) => Promise<void> }> {
  try {
    await mkdir(folder, { recursive: true })
  } catch {
    throw new UsageError(usage.outIsFile(folder))
  }
  return {
    write: (bundle) =>
      writeFile(join(folder, `${bundle.source.name}.json`), `${JSON.stringify(bundle, null, 2)}\n`),
  }
}
