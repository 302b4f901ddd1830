import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const RunFile = z.strictObject({
  batch: z.string(),
  startedAt: z.iso.datetime(),
  files: z.array(z.string()),
  options: z.strictObject({
    publish: z.boolean(),
    overwrite: z.boolean(),
    retire: z.boolean(),
    subdistrict: z.string().optional(),
    only: z.array(z.string()),
    except: z.array(z.string()),
  }),
})

/** What it takes to go on with a run: which documents, how, and under which batch. */
export type RunFile = z.infer<typeof RunFile>

/** Remembers a run that is about to write; gives what forgets it once it came to its end. */
export async function rememberRun(dataDir: string, run: RunFile): Promise<() => Promise<void>> {
  const folder = folderIn(dataDir)
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${run.batch}.json`)
  const text = JSON.stringify({ ...run, files: run.files.map((each) => resolve(each)) })
  // In one step, so that a kill never leaves half a file.
  await writeFile(`${file}.draft`, text)
  await rename(`${file}.draft`, file)
  return () => rm(file, { force: true })
}

/** The last run that was cut short; null when every run came to its end. */
export async function lastRun(dataDir: string): Promise<RunFile | null> {
  const folder = folderIn(dataDir)
  const names = await readdir(folder).catch(() => [])
  const runs = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => RunFile.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  )
  return runs.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0] ?? null
}

const folderIn = (dataDir: string): string => join(dataDir, 'runs')
