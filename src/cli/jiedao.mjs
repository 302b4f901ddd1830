#!/usr/bin/env node
import { compiled } from '../compiled.mjs'

// What needs the database runs from the sources, as the server does; the rest must start at once.
const needsDatabase = new Set(['import', 'apply', 'undo', 'export', 'reindex'])
const file = process.argv.slice(2).some((given) => needsDatabase.has(given)) ? null : await compiled()
if (file === null) await import('../typescript.mjs')
await import(file ?? './main.ts')
