import { inflateSync } from 'node:zlib'
import { LIMITS, within } from '../limits.ts'

/** How far before its data the dictionary of a stream may begin. Bytes. */
const DICTIONARY = 2_048

/**
 * Refuses a PDF whose streams would inflate beyond the limit, before the reader, which has none, inflates them. Pictures
 * are left out, since none is decoded; so is what is no deflated data at all.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let found = 0
  for (let at = file.indexOf(BEGIN); at >= 0; at = file.indexOf(BEGIN, at + BEGIN.length)) {
    const before = file.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1')
    const dictionary = before.slice(before.lastIndexOf(' obj'))
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/gu)?.length ?? 0
    if (filters === 0 || /\/Subtype\s*\/Image/u.test(dictionary)) continue
    const end = file.indexOf('endstream', at)
    const start = at + BEGIN.length + (file[at + BEGIN.length] === CR ? 2 : 1)
    found += inflatedSize(file.subarray(start, end < 0 ? file.length : end), filters, LIMITS.inflated - found)
    within('decode/expands', found, LIMITS.inflated)
  }
}

const BEGIN = 'stream'
const CR = 0x0d

/** Bytes after so many filters, at most one more than `room`. */
function inflatedSize(data: Uint8Array, filters: number, room: number): number {
  let size = 0
  let left = data
  try {
    for (let filter = 0; filter < filters; filter++) {
      left = inflateSync(left, { maxOutputLength: Math.max(1, room - size) })
      size += left.length
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return room + 1
  }
  return size
}
