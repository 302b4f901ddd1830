import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSite } from '../../examples/site/create-site.ts'
import { readSiteEnv } from '../../examples/site/env.ts'

export type TestSite = {
  /** Such as http://127.0.0.1:41234, without a slash at its end. */
  address: string
  /** What went wrong so far. */
  logged: unknown[]
  close: () => Promise<void>
}

/** The example front end over the API at an address, listening. */
export async function openSite(api: string, settings: Record<string, string> = {}): Promise<TestSite> {
  const logged: unknown[] = []
  const env = readSiteEnv({ NODE_ENV: 'test', API_URL: api, ...settings })
  const server = createServer(createSite(env, (error) => logged.push(error)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    logged,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      // A browser opens connections ahead of need: only once no more are taken is it known which are left.
      server.closeAllConnections()
      await closed
    },
  }
}
