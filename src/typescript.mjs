import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { transform } from 'esbuild'

/*
 * Lets Node run our TypeScript as it is: `node --import ./src/typescript.mjs FILE.ts`. Types are stripped and nothing is
 * checked. tsx does the same and more, for every package too, which doubles the time that the server takes to start.
 */

// Node runs the hooks in a thread of their own, which loads this file again.
if (isMainThread) register(import.meta.url, { data: { sourceMaps: process.sourceMapsEnabled } })

let sourcemap = false

export function initialize({ sourceMaps }) {
  if (sourceMaps) sourcemap = 'inline'
}

/**
 * The editor's packages, by their production entry. The one they have for Node fetches it with an import at its top level,
 * and a dozen of those that wait for one another sometimes never settle on Node 20: on a busy machine one start in four
 * hung, or ended with exit code 13.
 */
export const resolve = (specifier, context, nextResolve) =>
  /^(?:lexical$|@lexical\/)/.test(specifier)
    ? nextResolve(specifier, { ...context, conditions: ['production', ...context.conditions] })
    : nextResolve(specifier, context)

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/'))
    return nextLoad(url, context)
  const sourcefile = fileURLToPath(url)
  const { code } = await transform(await readFile(sourcefile, 'utf8'), {
    loader: 'ts',
    target: 'node20',
    sourcefile,
    sourcemap,
  })
  return { format: 'module', source: code, shortCircuit: true }
}
