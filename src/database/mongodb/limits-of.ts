import { compatibilityOptions } from '@payloadcms/db-mongodb'
import type { mongooseAdapter } from '@payloadcms/db-mongodb'

type Options = Partial<Parameters<typeof mongooseAdapter>[0]>

/** A server that Payload does not know is taken to have neither transactions nor the wider aggregation stages. */
const least: Options = {
  disableIndexHints: true,
  transactionOptions: false,
  useJoinAggregations: false,
  usePipelineInSortLookup: false,
}

/** What must be left out on the server that DATABASE_COMPATIBILITY names; nothing on MongoDB itself. */
export function limitsOf(compatibility: string | undefined): Options {
  if (compatibility === undefined) return {}
  const known: Record<string, Options> = compatibilityOptions
  return known[compatibility.toLowerCase()] ?? least
}
