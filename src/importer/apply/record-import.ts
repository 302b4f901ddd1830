import type { PayloadRequest } from 'payload'
import type { Message } from '../model/bundle.ts'
import { identity, type Plan } from '../model/plan.ts'

/** One run of the importer: everything one command imports has the same `batch`. */
export type Run = {
  batch: string
  startedAt: Date
  actor: 'operator' | 'person'
  startedBy?: string
  messages: Message[]
}

type Entry = { plan: Plan; ids: ReadonlyMap<string, string>; run: Run; document: string | undefined }

/** Writes down what one document changed, with the id of each record, so that it can be taken back. */
export async function recordImport(req: PayloadRequest, { plan, ids, run, document }: Entry): Promise<void> {
  const steps = plan.steps.map((step) => ({ ...step, id: ids.get(identity(step)) }))
  const { batch, startedAt, actor, startedBy, messages } = run
  await req.payload.create({
    collection: 'imports',
    data: {
      batch,
      status: 'applied',
      ...(document !== undefined && { document }),
      plan: { ...plan, steps },
      counts: plan.counts,
      messages,
      actor,
      ...(startedBy !== undefined && { startedBy }),
      startedAt: startedAt.toISOString(),
      appliedAt: new Date().toISOString(),
    } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
