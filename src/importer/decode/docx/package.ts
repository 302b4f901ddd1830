import { fromBufferPromise, type ZipFile } from 'yauzl'
import { LIMITS, within } from '../limits.ts'
import { Refused } from '../refused.ts'

/** The names of the files in a ZIP archive, and those of them that are `wanted`, inflated. */
export type Parts = { names: string[]; parts: Map<string, Uint8Array> }

/** Refuses an archive that is damaged, asks for a password or grows beyond the limits; it stops while inflating. */
export async function partsOf(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Parts> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: false })
    return await read(zip, wanted, roomFor(bytes.length))
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused('decode/damaged', { format: 'DOCX/ZIP' })
  }
}

/** How much may be inflated of a file of this size. Bytes. */
const roomFor = (size: number): number => Math.min(LIMITS.inflated, Math.max(2 ** 20, size * LIMITS.ratio))

async function read(zip: ZipFile, wanted: (name: string) => boolean, limit: number): Promise<Parts> {
  within('decode/too-many-entries', zip.entryCount, LIMITS.entries)
  const names: string[] = []
  const parts = new Map<string, Uint8Array>()
  let found = 0
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName)
    if (!wanted(entry.fileName) || parts.has(entry.fileName)) continue
    if (entry.isEncrypted()) throw new Refused('decode/encrypted', { format: 'ZIP' })
    const chunks: Uint8Array[] = []
    const stream: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      found += chunk.length
      within('decode/expands', found, limit)
      chunks.push(chunk)
    }
    parts.set(entry.fileName, Buffer.concat(chunks))
  }
  return { names, parts }
}
