import { randomUUID } from 'node:crypto'
import { access, copyFile, link, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  CollectionAfterErrorHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
} from 'payload'

/** A file of the stored image, and the second name that it has while another one may take its place. */
type Kept = { file: string; kept: string }
type Stored = {
  id: string
  filename?: string | null
  sizes?: Record<string, { filename?: string | null }> | null
}

const KEPT = 'filesKeptUntilSaved'

/**
 * Keeps the files of an image until the change that replaces them is saved: Payload deletes them before it validates, so that
 * one that is refused would leave the record with files that are gone. `folder` is where the files lie.
 */
export const keepFileUntilSaved = (
  folder: string,
): {
  before: CollectionBeforeOperationHook
  saved: CollectionAfterOperationHook
  refused: CollectionAfterErrorHook
} => ({
  before: async ({ args, operation, req }) => {
    const { id } = args as { id?: string }
    if (operation !== 'update' || id === undefined || !req.file) return
    const stored = await req.payload.db.findOne<Stored>({
      collection: 'media',
      req,
      select: { filename: true, sizes: true },
      where: { id: { equals: id } },
    })
    const names = [stored?.filename, ...Object.values(stored?.sizes ?? {}).map((size) => size.filename)]
    req.context[KEPT] = await linked(
      folder,
      names.filter((name) => typeof name === 'string'),
    )
  },
  saved: async ({ req, result }) => {
    for (const { kept } of taken(req.context)) await rm(kept, { force: true })
    return result
  },
  refused: async ({ context }) => {
    for (const { file, kept } of taken(context)) {
      if (await isThere(file)) await rm(kept, { force: true })
      else await rename(kept, file)
    }
  },
})

async function linked(folder: string, names: readonly string[]): Promise<Kept[]> {
  const place = join(folder, '.kept')
  await mkdir(place, { recursive: true })
  const found: Kept[] = []
  for (const name of names) {
    const [file, kept] = [join(folder, name), join(place, randomUUID())]
    if (!(await isThere(file))) continue
    // Not every file system knows two names of one file.
    await link(file, kept).catch(() => copyFile(file, kept))
    found.push({ file, kept })
  }
  return found
}

/** What is kept, once. */
function taken(context: Record<string, unknown>): readonly Kept[] {
  const kept = context[KEPT] as Kept[] | undefined
  Reflect.deleteProperty(context, KEPT)
  return kept ?? []
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
