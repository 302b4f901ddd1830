import { destination as toFile, pino } from 'pino'
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
    timestamp: isoTime,
    redact: {
      paths: SECRET_NAMES.flatMap((name) => PLACES.map((place) => at(place, name))),
      censor: '[redacted]',
    },
  }
  return pino(options, destination ?? (output ??= toFile(GATHERED)))
}

/** Many lines are of one millisecond, which takes longer to write out than all the rest of a line. */
let written = { at: 0, text: '' }

function isoTime(): string {
  const at = Date.now()
  if (written.at !== at) written = { at, text: `,"time":"${new Date(at).toISOString()}"` }
  return written.text
}

/** Standard output, one for all loggers. Lines that come close together are written together; none waits longer than so many milliseconds, nor for the process to end. */
let output: DestinationStream | undefined
const GATHERED = { sync: false, minLength: 16_384, maxWrite: 65_536, periodicFlush: 100 }

/** `*.password`, but `*["set-cookie"]` for a name that is no identifier. */
const at = (place: string, name: string): string =>
  name.startsWith('"') ? `${place.replace(/\.$/, '')}[${name}]` : `${place}${name}`
