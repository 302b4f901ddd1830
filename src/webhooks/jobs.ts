import type { CollectionConfig, JobsConfig, Payload } from 'payload'
import { adminOnly } from '../cms/access/admin-only.ts'
import type { Network } from './allowed-address.ts'
import { attempt } from './attempt.ts'
import { dispatch } from './dispatch.ts'
import { DISPATCH, QUEUE, SEND } from './queue.ts'

/** Payload's job queue with the work of the webhooks. `run` is whether this process does it, or leaves it to others. */
export const jobs = ({ allowed, run }: { allowed: readonly Network[]; run: boolean }): JobsConfig => ({
  access: { cancel: adminOnly, queue: adminOnly, run: adminOnly },
  autoRun: run ? [{ cron: '*/2 * * * * *', queue: QUEUE, limit: 50, silent: { info: true } }] : [],
  shouldAutoRun: isWorkWaiting,
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }): CollectionConfig => ({
    ...defaultJobsCollection,
    graphQL: false,
  }),
  tasks: [
    {
      slug: DISPATCH,
      retries: 3,
      inputSchema: [],
      handler: async ({ req }) => {
        await dispatch(req.payload)
        return { output: {} }
      },
    },
    {
      slug: SEND,
      // A try that failed is no job that failed: the next one is another job, at its own time.
      retries: 3,
      inputSchema: [{ name: 'delivery', type: 'text', required: true }],
      handler: async ({ input, req }) => {
        await attempt(req.payload, (input as { delivery: string }).delivery, allowed)
        return { output: {} }
      },
    },
  ],
})

/** Looking costs no turn of SQLite's one writer, taking jobs does. */
async function isWorkWaiting({ db }: Payload): Promise<boolean> {
  const due = {
    or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: new Date().toISOString() } }],
  }
  const where = { and: [{ processing: { equals: false } }, due] }
  return (await db.count({ collection: 'payload-jobs', where })).totalDocs > 0
}
