import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export type Pattern = { source: string; flags: string; file: string }

/** Every pattern of the modules below the folders: the literals, and those put together while the modules load. */
export async function patternsOf(folders: readonly string[]): Promise<Pattern[]> {
  const files = folders.flatMap(modulesIn)
  const made = await builtWhile(async () => {
    // One after the other: jest's loader of ES modules trips over modules that two imports share.
    for (const file of files) {
      await import(path.resolve(file))
      // A script that runs as it loads would end the tests with its own exit code, whatever they found.
      if (process.exitCode !== undefined) throw new Error(`${file} sets an exit code as it loads`)
    }
  })
  const all = [...files.flatMap(literals), ...made]
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()]
}

const modulesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.cases.ts'))
    .map((file) => path.join(folder, file))

function literals(file: string): Pattern[] {
  const found: Pattern[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file })
    }
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  return found
}

/** The patterns that `new RegExp` makes while `load` runs; the caller's file is read off the stack. */
async function builtWhile(load: () => Promise<void>): Promise<Pattern[]> {
  const found: Pattern[] = []
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [RegExp | string, string?], newTarget): RegExp {
      const made = Reflect.construct(target, args, newTarget) as RegExp
      const file = /src\/[^\s:)]+/.exec(new Error().stack ?? '')?.[0] ?? ''
      if (typeof args[0] === 'string') found.push({ source: made.source, flags: made.flags, file })
      return made
    },
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = Native
  }
  return found
}
