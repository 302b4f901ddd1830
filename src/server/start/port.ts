import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Server } from 'node:net'
import type { Env } from '../../env.ts'
import { StartError } from './start-error.ts'

/** Finds out at once, and not after a long build, that the address cannot be had. Throws a StartError. */
export async function checkPort(env: Env): Promise<void> {
  const probe = createServer()
  await listen(probe, env)
  probe.close()
  await once(probe, 'close')
}

/** Listens on HOST and PORT; tells the port, which differs when PORT is 0. Throws a StartError. */
export async function listen(server: Server, env: Env): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(reason(error, env))
    })
    server.listen(env.PORT, env.HOST, resolve)
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : env.PORT
}

function reason(error: NodeJS.ErrnoException, env: Env): Error {
  if (error.code === 'EADDRINUSE') return new StartError('port-taken', env.PORT)
  if (error.code === 'EACCES') return new StartError('port-forbidden', env.PORT)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new StartError('host-unknown', env.HOST)
  return error
}
