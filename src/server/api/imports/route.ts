import type { RequestHandler } from 'express'
import { createPayloadRequest } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { importRight, importsAnything, mayImport, mayPublishEach } from '../../../cms/access/import-scope.ts'
import type { ImportRight } from '../../../cms/access/import-scope.ts'
import { mayPublish } from '../../../cms/access/roles.ts'
import { fingerprintOf } from '../../../idempotency/fingerprint-of.ts'
import { IdempotencyError } from '../../../idempotency/idempotency-error.ts'
import { idempotently } from '../../../idempotency/idempotently.ts'
import type { Answer, Once } from '../../../idempotency/idempotently.ts'
import { undoImport, type Undoer } from '../../../importer/apply/undo-import.ts'
import { settling } from '../../../importer/as-told.ts'
import type { Bundle } from '../../../importer/model/bundle.ts'
import { applyPlanned, keepPlan, ownerOfDocument, plannedImport } from '../../../importer/planned.ts'
import type { PlannedImport } from '../../../importer/planned.ts'
import { ProblemError } from '../../problems/problem.ts'
import { fetchRoute, type Context } from '../fetch-route.ts'
import { withCors } from '../with-cors.ts'
import { readBody, type ReadBody } from '../read-body.ts'
import { invalid, readAcceptance, readGiven } from './body.ts'
import { explained } from './explained.ts'
import { readOne } from './read-one.ts'

type Parts = { payload: Payload; instance: string | undefined }
type Asked = { payload: Payload; req: PayloadRequest; request: Request; context: Context }

/** `POST /api/imports`: a document, as form data or JSON text, becomes a plan that waits; nothing is written but the plan. */
export const planImport = (parts: Parts): RequestHandler =>
  route(parts, async ({ payload, req, request, context }) => {
    const body = await readBody(request)
    const { options, ...given } = await readGiven(body)
    if (options.publish && !mayPublish(req)) throw new ProblemError({ code: 'access-denied' })
    const settle = await settling(payload, options.subdistrict, context.language)
    if (!settle) throw invalid('subdistrict', 'subdistrict')
    const parsed = settle(await readOne({ ...given, language: context.language }, request.signal))
    const right = await mustAllow(payload, req, parsed.bundle)
    if (options.publish && right !== 'publish') throw new ProblemError({ code: 'access-denied' })
    const asked = { ...options, language: context.language }
    let refused: object | undefined
    const response = await once(req, body, 'joined', async () => {
      const { id, status, plan, messages } = await keepPlan(payload, parsed, asked, req)
      if (status === 'refused') refused = { id, messages }
      return { status: refused ? 422 : 201, body: { id, status, plan, messages } }
    })
    if (refused) throw new ProblemError({ code: 'document-refused', also: { ...refused } })
    return response
  })

/** `POST /api/imports/:id/apply`: writes the accepted steps, if the state is the one that the plan was made from. */
export const applyImport = (parts: Parts): RequestHandler =>
  route(parts, async ({ payload, req, request, context: { language } }) => {
    const planned = await importAt(payload, request)
    const right = planned.intake ? await mustAllow(payload, req, planned.intake.bundle) : 'draft'
    const body = await readBody(request)
    const acceptance = readAcceptance(body)
    // Applied once whatever comes: its own state says whether it waits.
    return once(req, body, 'after', async () => {
      const by = { startedBy: userOf(req), mayPublish: right === 'publish', language }
      await applyPlanned(payload, planned, acceptance, by).catch(explained)
      return { status: 200, body: await stateOf(payload, planned.id) }
    })
  })

/** `POST /api/imports/:id/undo`: the state before the import, unless somebody edited since. */
export const undoAnImport = (parts: Parts): RequestHandler =>
  route(parts, async ({ payload, req, request }) => {
    const planned = await importAt(payload, request)
    if (planned.intake) await mustAllow(payload, req, planned.intake.bundle)
    else if (!importsAnything(req)) throw new ProblemError({ code: 'access-denied' })
    const mayChange: Undoer['mayChange'] = (records, within) => mayPublishEach(req, records, within)
    await undoImport(payload, planned.id, { id: userOf(req), mayChange }).catch(explained)
    return Response.json(await stateOf(payload, planned.id))
  })

const route = ({ payload, instance }: Parts, handler: (asked: Asked) => Promise<Response>): RequestHandler =>
  fetchRoute((request, context) =>
    withCors(payload, request, context, async () => {
      const req = await createPayloadRequest({
        ...{ canSetHeaders: true, config: payload.config, request },
        ...(instance !== undefined && { payloadInstanceCacheKey: instance }),
      })
      if (!mayImport(req)) throw new ProblemError({ code: 'access-denied' })
      const response = await handler({ payload, req, request, context })
      response.headers.set('cache-control', 'no-store')
      return response
    }),
  )

const userOf = ({ user }: PayloadRequest): string => String(user?.id)

async function mustAllow(payload: Payload, req: PayloadRequest, bundle: Bundle): Promise<ImportRight> {
  const right = await importRight(req, await ownerOfDocument(payload, bundle))
  if (right === 'none') throw new ProblemError({ code: 'access-denied' })
  return right
}

async function importAt(payload: Payload, { url }: Request): Promise<PlannedImport> {
  const found = await plannedImport(payload, decodeURIComponent(new URL(url).pathname.split('/')[3] ?? ''))
  if (!found) throw new ProblemError({ code: 'record-not-found' })
  return found
}

async function stateOf(payload: Payload, id: string): Promise<object> {
  const doc = await payload.findByID({ collection: 'imports', id, depth: 0, overrideAccess: true })
  const { status, counts, appliedAt, undoneAt } = doc
  return { id, status, counts, appliedAt, undoneAt }
}

/** Does it once for each `Idempotency-Key`. */
async function once(
  req: PayloadRequest,
  body: ReadBody,
  answer: Once['answer'],
  work: () => Promise<Answer>,
): Promise<Response> {
  const fingerprint = await fingerprintOf(body.request, req.payload.secret)
  return idempotently({ req, fingerprint, answer }, work).catch((error: unknown) => {
    throw error instanceof IdempotencyError ? new ProblemError({ code: error.code }) : error
  })
}
