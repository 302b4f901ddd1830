import { existsSync, readFileSync } from 'node:fs'

/** Published records that the seeds make, one of each collection, with long texts cut; a test holds them to the seeds. */
export const EXAMPLES = new URL('records.json', import.meta.url)

/** The examples by collection. */
export const recordExamples = (): Record<string, Record<string, unknown>> =>
  existsSync(EXAMPLES)
    ? (JSON.parse(readFileSync(EXAMPLES, 'utf8')) as Record<string, Record<string, unknown>>)
    : {}
