import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A secret and, when it was made just now, the file that keeps it. */
export type KeptSecret = { secret: string; made: string | null }

/**
 * Reads the secret in `folder`, or makes one there that only this user can read. It signs sessions and encrypts API keys, so
 * it must outlive a restart. Throws what the file system throws.
 */
export async function keptSecret(folder: string): Promise<KeptSecret> {
  const file = join(folder, 'secret')
  const fresh = randomBytes(32).toString('base64url')
  try {
    // `wx` refuses an existing file, so of two programs that start at once only one makes the secret.
    await writeFile(file, `${fresh}\n`, { mode: 0o600, flag: 'wx' })
    return { secret: fresh, made: file }
  } catch {
    // It is there already, or reading it tells what is wrong.
  }
  const kept = (await readFile(file, 'utf8')).trim()
  return kept === '' ? remade(file, fresh) : { secret: kept, made: null }
}

/** An empty file is what a full disk left of an earlier attempt. */
async function remade(file: string, secret: string): Promise<KeptSecret> {
  await writeFile(file, `${secret}\n`, { mode: 0o600 })
  return { secret, made: file }
}
