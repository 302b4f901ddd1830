import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

export type Source = {
  /** Such as src/text/fold.ts. */
  file: string
  text: string
  /** What it imports, types and dynamic imports included: files of ours as paths, packages by their names. */
  imports: { ours: string[]; packages: string[] }
}

/** Every source of the project and of its examples, without tests and without what is generated. */
export function sources(): Source[] {
  return [
    'payload.config.ts',
    ...filesBelow('src'),
    ...filesBelow('collections'),
    ...filesBelow('examples'),
  ].map(read)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.(?:ts|tsx|mjs)$/u.test(file))
    .sort()
}

function read(file: string): Source {
  const text = readFileSync(file, 'utf8')
  const named = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  return {
    file,
    text,
    imports: {
      ours: named.filter((name) => name.startsWith('.')).map((name) => normalize(join(dirname(file), name))),
      packages: named.filter((name) => !name.startsWith('.')).map(packageOf),
    },
  }
}

/** `@payloadcms/ui/shared` → `@payloadcms/ui`; modules of Node keep their `node:`. */
const packageOf = (name: string): string => (/^(?:@[^/]+\/)?[^/]+/u.exec(name) ?? [name])[0]
