import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseError } from './database-error.ts'
import { errorCode } from './error-code.ts'

/** Makes the folder when it is missing and checks that this user can write to it. Throws a DatabaseError `data-folder`. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await make(folder)
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new DatabaseError(
      'data-folder',
      `数据目录不可写 / cannot write to the data folder ${folder}: make it writable for this user, or set DATA_DIR to another one`,
      error,
    )
  }
}

/** Step by step, because Node's own `recursive` never ends where a folder refuses to be made as if it had no parent. */
async function make(folder: string): Promise<void> {
  const parent = dirname(folder)
  try {
    await makeOne(folder)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || parent === folder) throw error
    await make(parent)
    await makeOne(folder)
  }
}

/** The folder holds accounts and the secret: a new one is this user's alone. */
async function makeOne(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error
  })
}
