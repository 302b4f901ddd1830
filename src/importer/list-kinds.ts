import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Kind } from './model/kind.ts'

const FOLDER = 'src/importer/kinds'
const ORDER = 'in the order in which several are imported'

/**
 * The texts of the files that list the kinds, by their path below `root`: what the importer reads, and what the collections
 * and the bundle may know of it. Throws when a folder is no kind, or its id is not its name.
 */
export async function kindLists(root: string): Promise<Record<string, string>> {
  const names = readdirSync(join(root, FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  const kinds: Kind[] = []
  for (const name of names) kinds.push(await kindIn(join(root, FOLDER, name), name))
  kinds.sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1))
  return {
    [`${FOLDER}/index.ts`]: readers(names, kinds),
    'src/cms/document-kinds.ts': known(kinds),
  }
}

async function kindIn(folder: string, name: string): Promise<Kind> {
  const { kind } = (await import(pathToFileURL(join(folder, 'index.ts')).href)) as { kind?: Kind }
  if (kind?.id !== name) throw new Error(`${folder}/index.ts exports no kind with the id ${name}`)
  return kind
}

const readers = (names: readonly string[], kinds: readonly Kind[]): string =>
  `// Written by \`npm run generate\` from the folders beside it.
import type { Kind } from '../model/kind.ts'
${names.map((name) => `import { kind as ${variable(name)} } from './${name}/index.ts'`).join('\n')}

/** The kinds of documents that are read, ${ORDER}. */
export const kinds: readonly Kind[] = [${kinds.map(({ id }) => variable(id)).join(', ')}]
`

const known = (kinds: readonly Kind[]): string =>
  `// Written by \`npm run generate\` from the folders of ${FOLDER}.

/** The kinds of documents that are read, ${ORDER}. */
export const DOCUMENT_KINDS = [
${kinds.map(({ id, label }) => `  { id: '${id}', label: [${label.map((text) => `'${text}'`).join(', ')}] },`).join('\n')}
] as const
`

const variable = (id: string): string => id.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase())
