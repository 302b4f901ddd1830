import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP archive of files in their order. */
export function zipOf(files: Record<string, string | Uint8Array>): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path)
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const fields = fieldsOf({ crc: crc32(data), packed: packed.length, size: data.length, name: name.length })
    const local = Buffer.concat([u32(0x04034b50), fields, name, packed])
    const place = [u16(0), u16(0), u16(0), u32(0), u32(offset)]
    directory.push(Buffer.concat([u32(0x02014b50), u16(20), fields, ...place, name]))
    locals.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const count = u16(directory.length)
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(size), u32(offset), u16(0)]
  return Buffer.concat([...locals, ...directory, ...end])
}

type Described = { crc: number; packed: number; size: number; name: number }

/** What the local header and the directory say alike: UTF-8 names, deflated, no date. */
const fieldsOf = ({ crc, packed, size, name }: Described): Buffer =>
  Buffer.concat([
    u16(20),
    u16(0x800),
    u16(8),
    u16(0),
    u16(0x21),
    u32(crc),
    u32(packed),
    u32(size),
    u16(name),
    u16(0),
  ])

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
