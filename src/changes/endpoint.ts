import type { Endpoint } from 'payload'
import { changesSince } from './changes-since.ts'
import { changesOperation } from './openapi.ts'

/** `GET /api/changes?since=&collections=&limit=` */
export const changesEndpoint: Endpoint = {
  path: '/changes',
  method: 'get',
  custom: { openapi: changesOperation },
  handler: async (req) =>
    Response.json(await changesSince(req), { headers: { 'Cache-Control': 'no-store' } }),
}
