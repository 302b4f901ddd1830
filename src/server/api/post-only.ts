import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { fetchRoute } from './fetch-route.ts'
import { notAllowed } from './find-endpoint.ts'
import { corsHeaders, withCors } from './with-cors.ts'

/** What an address of ours that takes POST alone answers to anything else: 405, and to a browser that asks beforehand whom it lets in. */
export const postOnly = (payload: Payload): RequestHandler =>
  fetchRoute((request, context) =>
    withCors(payload, request, context, () => {
      if (request.method !== 'OPTIONS') throw notAllowed(request.method, ['POST'])
      return Promise.resolve(Response.json({}, { headers: corsHeaders(payload, request) }))
    }),
  )
