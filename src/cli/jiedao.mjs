#!/usr/bin/env node
import { compiled } from './compiled.mjs'

// What needs the database runs from the sources, as the server does; the rest must start at once.
const file = process.argv.includes('import') ? null : await compiled()
if (file === null) await import('../typescript.mjs')
await import(file ?? './main.ts')
