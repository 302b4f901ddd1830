import type { Env } from '../env.ts'
import { databaseAddress } from './address.ts'

/** True when the data lies in a file of our own, which one process uses, and not on a server that several share. */
export const isEmbedded = (env: Env): boolean => databaseAddress(env).database === 'sqlite'
