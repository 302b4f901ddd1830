import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const byBrotli = promisify(brotliCompress)
const byGzip = promisify<Buffer, Buffer>(gzip)

/** Half of the best quality: an answer lives for minutes, and the best takes fifty times as long for a tenth less. */
export const brotli = (body: Buffer): Promise<Buffer> =>
  byBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })

export const gzipped = (body: Buffer): Promise<Buffer> => byGzip(body)
