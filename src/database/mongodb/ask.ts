import { MongoClient, MongoServerSelectionError } from 'mongodb'
import type { Document } from 'mongodb'

/** A server's answer to `hello`, and the set that the address names. */
export type Answer = { hello: Document; replicaSet: string | undefined }

/**
 * Asks the server behind an address what it is. Throws what the driver throws: MongoParseError for the address,
 * MongoServerSelectionError for no answer within five seconds, MongoServerError for an account without rights.
 */
export async function ask(url: string): Promise<Answer> {
  try {
    return await askOnce(url, 5000)
  } catch (error) {
    if (!(error instanceof MongoServerSelectionError)) throw error
    const alone = firstServerAlone(url)
    if (alone === null) throw error
    // A server outside every set, or in another one, never answers an address that names a set.
    const { hello } = await askOnce(alone, 2000).catch(() => {
      throw error
    })
    return { hello, replicaSet: new URLSearchParams(url.split('?')[1]).get('replicaSet') ?? undefined }
  }
}

async function askOnce(url: string, serverSelectionTimeoutMS: number): Promise<Answer> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS })
  try {
    const hello = await client.db().command({ hello: 1 })
    // Asks for the account's rights as well: `hello` is answered to anyone.
    await client.db().listCollections({}, { nameOnly: true }).toArray()
    return { hello, replicaSet: client.options.replicaSet }
  } finally {
    await client.close()
  }
}

/** The address of its first server without the set, or null when it names none. */
function firstServerAlone(url: string): string | null {
  if (!/[?&]replicaSet=/u.test(url)) return null
  const first = url.replace(/^(mongodb:\/\/(?:[^@/]*@)?[^,/?]*)[^/?]*/u, '$1')
  return first.replace(/([?&])replicaSet=[^&]*/u, '$1directConnection=true')
}
