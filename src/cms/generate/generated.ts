import { configToSchema } from '@payloadcms/graphql'
import { printSchema } from 'graphql'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { IMPORT_MAP, importMapOf } from './import-map.ts'

/**
 * The texts of the files that are made from the configuration, by file name. Payload's own command can end with 0
 * having done nothing (payloadcms/payload#16381), so its generators are called and what they wrote is read.
 */
export async function generated(config: SanitizedConfig): Promise<Record<string, string>> {
  return {
    'payload-types.ts': await types(config),
    'schema.graphql': `${schemaOf(config)}\n`,
    [IMPORT_MAP]: await importMapOf(config),
  }
}

async function types(config: SanitizedConfig): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jiedao-types-'))
  const outputFile = join(folder, 'payload-types.ts')
  try {
    await generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false })
    return await readFile(outputFile, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const schemaOf = (config: SanitizedConfig): string => printSchema(configToSchema(config).schema)
