import type { RequestHandler } from 'express'
import { headersWithCors } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { fetchRoute } from './fetch-route.ts'
import { notAllowed } from './find-endpoint.ts'
import { withCors } from './with-cors.ts'

/** What an address of ours that takes POST alone answers to anything else: 405, and to a browser that asks beforehand whom it lets in. */
export const postOnly = (payload: Payload): RequestHandler =>
  fetchRoute((request, context) =>
    withCors(payload, request, context, () => {
      if (request.method !== 'OPTIONS') throw notAllowed(request.method, ['POST'])
      // Payload reads nothing else of a request for these headers.
      const req = { payload, headers: request.headers } as Partial<PayloadRequest> as PayloadRequest
      return Promise.resolve(Response.json({}, { headers: headersWithCors({ headers: new Headers(), req }) }))
    }),
  )
