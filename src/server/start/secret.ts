import { isEmbedded } from '../../database/is-embedded.ts'
import { provideSecret } from '../../env.ts'
import type { Env } from '../../env.ts'
import { keptSecret } from '../../secret.ts'

/**
 * Sees to it that PAYLOAD_SECRET is set before the configuration is imported, so that the API and the admin's own copy
 * of the configuration sign with the same; tells the file when it was made. Beside a database that several instances
 * share none is made: opening it says that one must be given.
 */
export async function prepareSecret(env: Env): Promise<string | null> {
  if (env.PAYLOAD_SECRET !== undefined || !isEmbedded(env)) return null
  const { secret, made } = await keptSecret(env.DATA_DIR)
  provideSecret(secret)
  return made
}
