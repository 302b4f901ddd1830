import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindLists } from '../importer/list-kinds.ts'

// The first half of `npm run generate`: the configuration, from which the rest is made, knows the kinds as well.
for (const [name, text] of Object.entries(await kindLists(process.cwd()))) {
  writeFileSync(join(process.cwd(), name), text)
  process.stdout.write(`${name}: ${text.length} characters\n`)
}
