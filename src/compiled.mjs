import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'node_modules', '.cache', 'jiedao')
const manifestFile = join(folder, 'manifest.json')

/**
 * The command in one file, compiled when its sources changed: loading some two hundred of them one by one takes five times
 * as long as reading a document. Null where the cache cannot be written. what needs the database is left out; it runs from the sources.
 */
export async function compiled() {
  const manifest = readManifest()
  if (manifest && isFresh(manifest)) return pathToFileURL(join(folder, manifest.file)).href
  try {
    return pathToFileURL(join(folder, await compile())).href
  } catch (error) {
    if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM') return null
    throw error
  }
}

function readManifest() {
  try {
    return JSON.parse(readFileSync(manifestFile, 'utf8'))
  } catch {
    return null
  }
}

function isFresh({ file, inputs }) {
  return (
    stampOf(join(folder, file)) !== null &&
    inputs.every(([input, stamp]) => stampOf(join(root, input)) === stamp)
  )
}

function stampOf(file) {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.mtimeMs} ${found.size}` : null
}

async function compile() {
  mkdirSync(folder, { recursive: true })
  const { build } = await import('esbuild')
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    write: false,
    outfile: join(folder, 'jiedao.mjs'),
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // CommonJS cannot be bundled into a module; what `import` needs is never reached from here.
    external: [
      'commander',
      'cli-progress',
      'unpdf',
      'yaml',
      'yauzl',
      // Asked for by the sources alone, to have what threads run.
      '*/compiled.mjs',
      ...['import', 'apply', 'undo', 'export', 'reindex'].map((name) => `*/${name}-command.ts`),
    ],
    charset: 'utf8',
    minifyWhitespace: true,
    legalComments: 'none',
  })
  const [{ contents }] = outputFiles
  const file = `${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.mjs`
  // How it is compiled is an input as well.
  const inputs = [...Object.keys(metafile.inputs), 'src/compiled.mjs'].map((input) => [
    input,
    stampOf(join(root, input)),
  ])
  replace(file, contents)
  replace('manifest.json', JSON.stringify({ file, inputs }))
  for (const old of readdirSync(folder))
    if (old !== file && old.endsWith('.mjs')) rmSync(join(folder, old), { force: true })
  return file
}

/** In one step, so that a command that starts meanwhile never finds half a file. */
function replace(name, contents) {
  const draft = join(folder, `${name}.${process.pid}`)
  writeFileSync(draft, contents)
  renameSync(draft, join(folder, name))
}
