import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => !file.endsWith('.md'))
        .map((file) => path.join(folder, file))
    : []

/** The invented documents beside the kinds. */
export const fixtures: string[] = readdirSync('src/importer/kinds', { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file).startsWith('source.'))
  .map((file) => path.join('src/importer/kinds', file))
  .sort()

/** Every document that lies at hand: the seeds, the fixtures, and the public ones where they are. */
export const documents: string[] = [
  ...['seeds', '../shared/seeds', '../shared/samples/docs'].flatMap(filesIn),
  ...fixtures,
]
