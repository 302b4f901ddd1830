import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { generateImportMap } from 'payload'
import type { SanitizedConfig } from 'payload'

/** Where Payload's page looks for the components that the configuration names. */
export const IMPORT_MAP = 'src/app/(payload)/admin/importMap.js'

/** The text of the admin's import map: every component that the configuration names, imported from its file. */
export async function importMapOf(config: SanitizedConfig): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jiedao-import-map-'))
  // The same path below another folder, so that the paths in the file are those of the real one.
  const importMapFile = join(folder, IMPORT_MAP)
  const importMap = { ...config.admin.importMap, baseDir: folder, importMapFile }
  try {
    await mkdir(dirname(importMapFile), { recursive: true })
    await writeFile(importMapFile, '')
    await generateImportMap({ ...config, admin: { ...config.admin, importMap } }, { force: true, log: false })
    return await readFile(importMapFile, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
