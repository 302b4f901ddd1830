import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { pathToFileURL } from 'node:url'
import { collections } from '../../collections/index.ts'
import { stock } from './stock.ts'

/** Payload as it comes: the fields of our collections, the adapter's defaults, nothing of our own. */
export default buildConfig({
  collections: collections('/tmp').map(stock),
  db: sqliteAdapter({
    client: { url: pathToFileURL(process.env.STOCK_DATABASE ?? 'stock.db').href },
    push: process.env.STOCK_PUSH === 'yes',
  }),
  editor: lexicalEditor(),
  secret: process.env.PAYLOAD_SECRET ?? 'bench',
  telemetry: false,
  typescript: { autoGenerate: false },
})
