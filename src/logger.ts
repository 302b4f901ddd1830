import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'
import type { Env } from './env.ts'

/** Where a secret can stand in what is logged: headers, cookies, and data that an error or a request carries. */
const SECRET_NAMES = [
  'authorization',
  'cookie',
  '"set-cookie"',
  '"x-api-key"',
  'password',
  'apiKey',
  'token',
  'secret',
]
const PLACES = ['', '*.', '*.*.', '*.*.*.']

/** JSON lines, on standard output unless told otherwise, in which every secret reads [redacted]. */
export function createLogger(env: Pick<Env, 'LOG_LEVEL'>, destination?: DestinationStream): Logger {
  const options = {
    level: env.LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: SECRET_NAMES.flatMap((name) => PLACES.map((place) => at(place, name))),
      censor: '[redacted]',
    },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** `*.password`, but `*["set-cookie"]` for a name that is no identifier. */
const at = (place: string, name: string): string =>
  name.startsWith('"') ? `${place.replace(/\.$/, '')}[${name}]` : `${place}${name}`
