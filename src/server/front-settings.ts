import type { Env } from '../env.ts'
import type { FrontParts } from './front.ts'

type Settings = Pick<
  FrontParts,
  'cache' | 'introspection' | 'metricsToken' | 'proxies' | 'rates' | 'readTime' | 'site'
>

/** What the environment says of how requests are answered. */
export const frontSettings = (env: Env): Settings => ({
  rates: { anybody: env.RATE_LIMIT, known: env.RATE_LIMIT_KNOWN },
  ...(env.READ_CACHE === 'on' && {
    cache: { megabytes: env.READ_CACHE_MB, maxAge: env.READ_CACHE_MAX_AGE, stale: env.READ_CACHE_STALE },
  }),
  ...(env.METRICS_TOKEN !== undefined && { metricsToken: env.METRICS_TOKEN }),
  proxies: env.TRUST_PROXY,
  site: env.SITE_URL,
  readTime: env.DATABASE_READ_SECONDS * 1000,
  introspection: env.GRAPHQL_INTROSPECTION === 'on',
})
