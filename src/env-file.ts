import { existsSync } from 'node:fs'
import { loadEnvFile as load } from 'node:process'

/** Reads `.env` of the working folder when there is one; what is already set wins. */
export function loadEnvFile(): void {
  if (existsSync('.env')) load('.env')
}
