import { join } from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, deepCopyObject } from 'payload'
import type { SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { collections } from './collections/index.ts'
import { changesEndpoint } from './src/changes/endpoint.ts'
import { noteChanges } from './src/changes/note-changes.ts'
import { adminSettings } from './src/cms/admin-settings.ts'
import { email } from './src/cms/email.ts'
import { access } from './src/cms/endpoints/access.ts'
import { adjustSchema } from './src/cms/graphql/adjust-schema.ts'
import { guardLocks } from './src/cms/guard/guard-locks.ts'
import { languages } from './src/cms/languages.ts'
import { onStored } from './src/cms/on-stored.ts'
import { reportClashes } from './src/cms/report-clashes.ts'
import { database } from './src/database/index.ts'
import type { Env } from './src/env.ts'
import { createOnce } from './src/idempotency/create-once.ts'
import { createLogger } from './src/logger.ts'
import { previewEndpoint } from './src/preview/endpoint.ts'
import { withPreview } from './src/preview/with-preview.ts'
import { searchEndpoint } from './src/search/endpoint.ts'
import { searchQuery } from './src/search/graphql.ts'
import { keepIndex } from './src/search/keep-index.ts'
import { jobs } from './src/webhooks/jobs.ts'
import { wakeWebhooks } from './src/webhooks/wake.ts'

/** Where `npm run generate` writes; not import.meta.dirname, which the admin's bundle does not have. */
const root = process.cwd()

/** The whole configuration for one environment; each call is a new one, so that tests can open several databases. */
export const jiedaoConfig = async (env: Env): Promise<SanitizedConfig> =>
  guardLocks(
    await buildConfig({
      admin: adminSettings(root),
      // Payload writes into what it is given; a copy lets several configurations stand side by side.
      collections: deepCopyObject(
        createOnce(
          onStored(withPreview(collections(join(env.DATA_DIR, 'uploads')), env.SITE_URL), [
            keepIndex,
            noteChanges,
            wakeWebhooks,
          ]),
        ),
      ),
      cors: { headers: ['Idempotency-Key', 'X-Request-Id'], origins: env.CORS_ORIGINS ?? [] },
      db: await database(env),
      defaultDepth: 1,
      endpoints: [access, changesEndpoint, previewEndpoint, searchEndpoint],
      editor: lexicalEditor(),
      email: email(env.SMTP_URL, env.MAIL_FROM),
      graphQL: {
        // Who may ask for the schema is GRAPHQL_INTROSPECTION's to say, and not the mode's.
        disableIntrospectionInProduction: false,
        maxComplexity: 1000,
        queries: (graphql, schema) => ({ ...adjustSchema(graphql, schema), ...searchQuery(graphql) }),
        schemaOutputFile: join(root, 'schema.graphql'),
      },
      jobs: jobs({ allowed: env.WEBHOOK_ALLOW ?? [], run: env.JOBS === 'on' }),
      i18n: languages,
      logger: createLogger(env),
      maxDepth: 3,
      onInit: reportClashes,
      secret: env.PAYLOAD_SECRET ?? '',
      sharp,
      telemetry: false,
      // Types are written by a command of ours; Payload would start a second process at every start in development.
      typescript: { autoGenerate: false, outputFile: join(root, 'payload-types.ts') },
      // A photograph of an office, not a film: ten megabytes.
      upload: { abortOnLimit: true, limits: { fileSize: 10_000_000 } },
    }),
  )
