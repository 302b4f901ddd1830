import { seedOnce } from '../../src/importer/seed.ts'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'

/** The real application with the records of the seeds. */
export async function seededApp(): Promise<TestApp> {
  const app = await openApp()
  await seedOnce(app.payload, { dir: 'seeds', log: () => undefined })
  return app
}
