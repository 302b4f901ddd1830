import { readFileSync } from 'node:fs'
import { Buffer } from 'node:buffer'
import { createServer } from 'node:http'

/** One answer to everything: the least that node:http does for these bytes. */
const [file = '', port = ''] = process.argv.slice(2)
const { headers, body } = JSON.parse(readFileSync(file, 'utf8'))
const bytes = Buffer.from(body, 'utf8')

createServer((_req, res) => {
  res.writeHead(200, headers).end(bytes)
}).listen(Number(port), '127.0.0.1')
