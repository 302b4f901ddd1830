import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSite } from './create-site.ts'
import { readSiteEnv } from './env.ts'

try {
  const env = readSiteEnv()
  const server = createServer(
    createSite(env, (error) => {
      console.error(error)
    }),
  )
  server.listen(env.SITE_PORT, env.SITE_HOST)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  console.log(`网站 site  http://${env.SITE_HOST}:${String(port)} · 接口 API ${env.API_URL}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close()
      server.closeIdleConnections()
    })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
