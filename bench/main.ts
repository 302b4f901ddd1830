import { cached } from './cache/index.ts'
import { importing } from './import/index.ts'
import { parsing } from './parse/index.ts'
import { reads } from './reads/index.ts'
import { searching } from './search/index.ts'

/** What can be measured, by name. `npm run bench` measures all of it, `npm run bench -- NAME …` these. */
const benches: Record<string, () => Promise<void>> = {
  parse: parsing,
  import: importing,
  reads,
  search: searching,
  cache: cached,
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there is: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
for (const name of names.length > 0 ? names : Object.keys(benches)) await benches[name]?.()
