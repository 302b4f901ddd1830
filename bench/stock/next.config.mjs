import { withPayload } from '@payloadcms/next/withPayload'
import { join } from 'node:path'

export default withPayload({
  poweredByHeader: false,
  turbopack: { root: join(import.meta.dirname, '../..') },
  typescript: { ignoreBuildErrors: true },
})
