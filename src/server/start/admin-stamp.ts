import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** What the built admin depends on. `src` holds the fields, hooks and texts that the configuration pulls in. */
const SOURCES = [
  'collections',
  'src',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
/** Parts of `src` that are never bundled: Express and the command line. */
const NOT_BUNDLED = [join('src', 'server'), join('src', 'cli')]
const STAMP = join('.next', 'jiedao-sources')

/** True when `.next` holds a finished build of exactly these sources. */
export async function adminIsBuilt(root: string): Promise<boolean> {
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) return false
  const stamp = await readFile(join(root, STAMP), 'utf8').catch(() => '')
  return stamp === (await hashSources(root))
}

/** Remembers, inside the finished build, what it was built from. */
export async function stampAdmin(root: string, sources: string): Promise<void> {
  await writeFile(join(root, STAMP), sources)
}

/** Forgets it before a new build, so that one that breaks off is never taken for finished. */
export async function unstampAdmin(root: string): Promise<void> {
  await rm(join(root, STAMP), { force: true })
}

/** One hash over names and contents of everything the admin is built from. */
export async function hashSources(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(SOURCES.map((source) => filesOf(root, source)))).flat()) {
    hash.update(file.split(sep).join('/')).update('\0')
    hash.update(await readFile(join(root, file))).update('\0')
  }
  return hash.digest('hex')
}

async function filesOf(root: string, source: string): Promise<string[]> {
  const entries = await readdir(join(root, source), { recursive: true, withFileTypes: true }).catch(
    () => null,
  )
  if (!entries) return existsSync(join(root, source)) ? [source] : []
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.cases.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length))
    .filter((file) => !NOT_BUNDLED.some((folder) => file.startsWith(folder + sep)))
    .sort()
}
