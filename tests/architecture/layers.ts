/**
 * What each part may import of ours, and nothing else. The longest name that a file's path begins with is its part.
 * `docs/architecture.md` draws this table.
 */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  'payload.config.ts': [
    'collections',
    'src/cms',
    'src/database',
    'src/env.ts',
    'src/logger.ts',
    'src/search',
  ],
  collections: ['payload-types.ts', 'src/cms', 'src/cms/natural-key', 'src/text'],

  'src/text': [],
  'src/env.ts': [],
  'src/env-file.ts': [],
  'src/secret.ts': [],
  'src/typescript.mjs': [],
  'src/logger.ts': ['src/env.ts'],
  'src/boot.ts': ['payload.config.ts', 'src/database', 'src/env.ts', 'src/secret.ts'],
  'src/database': ['payload.config.ts', 'src/env.ts', 'src/text'],
  'src/search': ['src/cms', 'src/database', 'src/text'],

  'src/cms': ['payload-types.ts', 'src/cms/ended.ts', 'src/cms/natural-key', 'src/text'],
  'src/cms/ended.ts': [],
  'src/cms/natural-key': ['src/cms/ended.ts', 'src/text'],
  'src/cms/generate': ['payload.config.ts', 'src/env.ts'],

  'src/importer/model': ['src/cms/natural-key', 'src/text'],
  'src/importer/decode': ['src/importer/model', 'src/text'],
  'src/importer/outline': ['src/importer/model', 'src/text'],
  'src/importer/extract': ['src/importer/model', 'src/text'],
  'src/importer/checks': ['src/importer/extract', 'src/importer/model', 'src/text'],
  'src/importer/validate': ['src/importer/model', 'src/text'],
  'src/importer/plan': ['src/importer/model', 'src/text'],
  'src/importer/apply': ['src/cms', 'src/cms/ended.ts', 'src/importer/model', 'src/text'],
  'src/importer/kinds': ['src/importer/extract', 'src/importer/model', 'src/text'],
  'src/importer/kinds/index.ts': ['src/importer/kinds', 'src/importer/model'],
  'src/importer/bundles-in.ts': ['src/importer/model'],
  'src/importer/export': ['src/importer/apply', 'src/importer/model', 'src/text'],
  'src/importer/in-order.ts': ['src/importer/model'],
  'src/importer/pipeline.ts': [
    'src/importer/checks',
    'src/importer/decode',
    'src/importer/extract',
    'src/importer/kinds/index.ts',
    'src/importer/model',
    'src/importer/outline',
    'src/importer/validate',
  ],
  'src/importer/intake.ts': ['src/importer/apply', 'src/importer/model', 'src/importer/plan'],
  'src/importer/planned.ts': [
    'src/importer/apply',
    'src/importer/intake.ts',
    'src/importer/model',
    'src/importer/plan',
  ],
  'src/importer/saved-plan.ts': [
    'src/importer/apply',
    'src/importer/intake.ts',
    'src/importer/model',
    'src/importer/plan',
  ],
  'src/importer/seed-folder.ts': ['src/database', 'src/env.ts'],
  'src/importer/seed.ts': [
    'src/database',
    'src/env.ts',
    'src/importer/in-order.ts',
    'src/importer/intake.ts',
    'src/importer/model',
    'src/importer/pipeline.ts',
  ],

  'src/admin': [],
  'src/instrumentation.ts': ['src/env.ts', 'src/logger.ts'],
  'src/app': ['payload.config.ts', 'src/admin', 'src/env.ts'],
  'src/cli': [
    'src/boot.ts',
    'src/env.ts',
    'src/env-file.ts',
    'src/search',
    'src/importer/apply',
    'src/importer/bundles-in.ts',
    'src/importer/export',
    'src/importer/in-order.ts',
    'src/importer/intake.ts',
    'src/importer/model',
    'src/importer/pipeline.ts',
    'src/importer/plan',
    'src/importer/saved-plan.ts',
    'src/typescript.mjs',
  ],
  'src/server': [
    'src/boot.ts',
    'src/database',
    'src/env.ts',
    'src/env-file.ts',
    'src/cms',
    'src/importer/apply',
    'src/importer/bundles-in.ts',
    'src/importer/model',
    'src/importer/pipeline.ts',
    'src/importer/planned.ts',
    'src/importer/seed-folder.ts',
    'src/importer/seed.ts',
    'src/logger.ts',
    'src/secret.ts',
    'src/text',
  ],
}

/** Parts that give the same for the same: no Payload, no files, no clock, no chance. */
export const PURE = [
  'src/text',
  'src/cms/ended.ts',
  'src/cms/natural-key',
  'src/importer/model',
  'src/importer/decode',
  'src/importer/outline',
  'src/importer/extract',
  'src/importer/checks',
  'src/importer/validate',
  'src/importer/plan',
  'src/importer/kinds',
  'src/importer/kinds/index.ts',
  'src/importer/bundles-in.ts',
  'src/importer/in-order.ts',
  'src/importer/pipeline.ts',
]

/** The part that a file belongs to; undefined for one that the table does not know. */
export const partOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .filter((part) => file === part || file.startsWith(`${part}/`))
    .sort((a, b) => b.length - a.length)[0]
