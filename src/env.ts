import { z } from 'zod'
import { networkOf } from './webhooks/allowed-address.ts'
import type { Network } from './webhooks/allowed-address.ts'

/** 空字符串等于没有设置: an empty variable counts as unset, as docker-compose passes them. */
const optional = z
  .string()
  .optional()
  .transform((value) => value?.trim() || undefined)

const origins = (list: string | undefined, context: z.RefinementCtx): '*' | string[] | undefined => {
  if (list === '*' || list === undefined) return list
  const given = list.split(',').flatMap((each) => each.trim() || [])
  for (const each of given)
    if (!URL.canParse(each) || new URL(each).origin !== each)
      context.addIssue({
        code: 'custom',
        message: `“${each}” 不是来源 / is no origin such as https://www.example.gov.cn`,
      })
  return given
}

const networks = (list: string, context: z.RefinementCtx): Network[] =>
  list.split(',').flatMap((each) => {
    const text = each.trim()
    const network = networkOf(text)
    if (network === null && text !== '')
      context.addIssue({
        code: 'custom',
        message: `“${text}” 不是地址或网段 / is no address or network such as 10.0.0.0/8`,
      })
    return network === null ? [] : [network]
  })

const Env = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where the embedded database, the secret and uploads live. */
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: optional,
  DATABASE_COMPATIBILITY: optional,
  /** The longest a write waits for its turn on SQLite before it fails. */
  DATABASE_WAIT_SECONDS: z.coerce.number().positive().default(30),
  /** The longest that the database reads for one request of a guest or a key before the request is cut off. */
  DATABASE_READ_SECONDS: z.coerce.number().positive().default(5),
  PAYLOAD_SECRET: optional,
  /** A folder of documents to import into an empty database, or `off`. */
  SEEDS: optional,
  /** The mail server, as in smtps://account:password@mail.example.cn; without it no mail is sent. */
  SMTP_URL: optional.refine((url) => url === undefined || /^smtps?:\/\/[^\s]+$/u.test(url), {
    error: 'smtp://… or smtps://…',
  }),
  /** The sender's address; the account of SMTP_URL when it is not set. */
  MAIL_FROM: optional,
  /** `on` builds the admin when it is missing or stale; `built` refuses to, as in an image; `off` serves the API alone. */
  ADMIN: z.enum(['on', 'built', 'off']).default('on'),
  /** Requests a minute from one address, 0 for any number; and for one key, or an address with keys and sessions. */
  RATE_LIMIT: z.coerce.number().int().min(0).default(600),
  RATE_LIMIT_KNOWN: z.coerce.number().int().min(0).default(3000),
  /** Whether answers for anybody are kept; for how many megabytes of them there is room. */
  READ_CACHE: z.enum(['on', 'off']).default('on'),
  READ_CACHE_MB: z.coerce.number().positive().default(64),
  /** Seconds in which others may use such an answer without asking, and then while they ask. */
  READ_CACHE_MAX_AGE: z.coerce.number().int().min(0).default(0),
  READ_CACHE_STALE: z.coerce.number().int().min(0).default(0),
  /** The origins, separated by commas, whose pages may read the API; `*` for all of them, then never with cookies. */
  CORS_ORIGINS: optional.transform(origins),
  /** The public front end, on which the admin shows drafts to who may edit them. */
  SITE_URL: optional
    .refine((url) => url === undefined || /^https?:\/\/[^/\s]+/u.test(url), {
      error: '网站的网址 / the address of the site, such as https://www.example.gov.cn',
    })
    .transform((url) => url?.replace(/\/+$/u, '')),
  /** How many proxies stand in front, whose X-Forwarded-For is believed. */
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  /** Whether anybody may ask GraphQL for its schema; people who are logged in, and keys, always may. */
  GRAPHQL_INTROSPECTION: z.enum(['on', 'off']).default('on'),
  /** Who shows it may read /metrics; without it programs on this machine may. */
  METRICS_TOKEN: optional,
  /** Whether this process does the work that waits in the job queue; `off` leaves it to others. */
  JOBS: z.enum(['on', 'off']).default('on'),
  /** Networks beside the public ones that webhooks may reach, separated by commas. */
  WEBHOOK_ALLOW: optional.transform((list, context) =>
    list === undefined ? undefined : networks(list, context),
  ),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export type Env = z.infer<typeof Env>

/** Reads and checks the environment; the only reader of process.env. Throws an Error that names each bad variable. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = Env.safeParse(source)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`环境变量有误 / bad environment: ${lines.join('; ')}`)
}

/**
 * Sets how React, Next and Payload run; must come before they are imported. Next sends nothing home, and leaves the
 * lockfile as it is: changing it would make the built admin look stale.
 */
export function setMode(mode: Env['NODE_ENV']): void {
  const next = { NEXT_TELEMETRY_DISABLED: '1', NEXT_IGNORE_INCORRECT_LOCKFILE: '1' }
  // In development the whole process starts again after a change, so Payload need not listen for one.
  const payload = { DISABLE_PAYLOAD_HMR: 'true' }
  Object.assign(process.env, { NODE_ENV: mode, ...next, ...payload })
  // Else Next's own processes would tell theirs, and not the watcher, which files they load; Next takes that for an answer.
  delete process.env['WATCH_REPORT_DEPENDENCIES']
}

/** True under `npm start` and `npm run dev`, where npm and a shell stand between the terminal and this process. */
export const startedByNpm = (source: NodeJS.ProcessEnv = process.env): boolean =>
  ['start', 'dev'].includes(source['npm_lifecycle_event'] ?? '')

/** Hands the secret to every later reader in this process: the API's configuration and the admin's own copy of it. */
export function provideSecret(secret: string): void {
  process.env.PAYLOAD_SECRET = secret
}
