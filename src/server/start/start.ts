import type { Payload } from 'payload'
import { databaseName, prepareFolder } from '../../database/index.ts'
import { readEnv } from '../../env.ts'
import type { Env } from '../../env.ts'
import { createLogger } from '../../logger.ts'
import type { Admin } from './admin.ts'
import { ensureAdmin } from './admin-build.ts'
import { checkPort, listen } from './port.ts'
import { say } from './say.ts'
import { prepareSearch } from './search.ts'
import { prepareSecret } from './secret.ts'
import { importSeeds } from './seeds.ts'
import { closeServer } from './stop.ts'
import type { Stop } from './stop.ts'

/** Takes every step to a serving process, and says each as it becomes true. Throws when one cannot be taken. */
export async function start(stop: Stop): Promise<void> {
  const startedAt = performance.now()
  const env = readEnv()
  await checkPort(env)
  await prepareFolder(env.DATA_DIR)
  const secretFile = await prepareSecret(env)
  if (secretFile !== null) say('密钥 secret', `已生成并保存 made and kept in ${secretFile} (mode 600)`)

  const payload = await openDatabase(stop)
  say('数据库 database', databaseName(env))
  await prepareSearch(payload)
  await importSeeds(payload, env)
  if (env.JOBS === 'on') await (await import('../../boot.ts')).startJobs(payload)
  const admin = env.ADMIN === 'off' ? null : await openAdmin(env, stop)

  const { front } = await import('../front.ts')
  const { frontSettings } = await import('../front-settings.ts')
  const { httpServer } = await import('../http-server.ts')
  const dev = env.NODE_ENV === 'development'
  const logger = createLogger(env)
  const listener = front({
    payload,
    logger,
    dev,
    signal: stop.signal,
    ...frontSettings(env),
    ...(admin && { admin: admin.handler }),
  })
  const server = httpServer(listener)
  const port = await listen(server, env)
  stop.add(() => closeServer(server))

  const address = browserAddress(env.HOST, port)
  if (admin) say('后台 admin', `${address}/admin`)
  say('接口 API', `REST ${address}/api · GraphQL ${address}/api/graphql`)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  say('就绪 ready', `${seconds} s · ${address} · Ctrl-C 停止 stops`)
}

/** Payload is imported here and not above, so that a start that cannot go well ends before it takes seconds to load. */
async function openDatabase(stop: Stop): Promise<Payload> {
  const { closePayload, openPayload } = await import('../../boot.ts')
  const payload = await openPayload(readEnv(), 'default', (notice) => {
    if (notice.kind === 'promises-missing') say('注意 note', notice.promises.join(' '))
  })
  stop.add(() => closePayload(payload))
  return payload
}

async function openAdmin(env: Env, stop: Stop): Promise<Admin> {
  const dev = env.NODE_ENV === 'development'
  if (!dev) await ensureAdmin({ root: process.cwd(), mayBuild: env.ADMIN === 'on', signal: stop.signal })
  const { startAdmin } = await import('./admin.ts')
  const admin = await startAdmin({ dev, hostname: env.HOST, port: env.PORT })
  stop.add(admin.close)
  return admin
}

/** The address to open in a browser on this machine; a wildcard host is none. */
function browserAddress(host: string, port: number): string {
  const here = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host
  return `http://${here.includes(':') ? `[${here}]` : here}:${String(port)}`
}
