import { writeFile } from 'node:fs/promises'
import { jiedaoConfig } from '../../../payload.config.ts'
import { readEnv } from '../../env.ts'
import { generated } from './generated.ts'

// `npm run generate`: writes the files that are made from the configuration.
for (const [name, text] of Object.entries(await generated(await jiedaoConfig(readEnv())))) {
  const file = new URL(`../../../${name}`, import.meta.url)
  await writeFile(file, text)
  process.stdout.write(`${name}: ${text.length} characters\n`)
}
