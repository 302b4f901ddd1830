import { isEmbedded } from '../database/is-embedded.ts'
import type { Env } from '../env.ts'

/** The folder of the seeds: SEEDS, else the project's own beside the embedded database; null when there are to be none. */
export function seedFolder({ SEEDS, ...env }: Env, own: string): string | null {
  if (SEEDS === 'off') return null
  return SEEDS ?? (isEmbedded({ ...env, SEEDS }) ? own : null)
}
