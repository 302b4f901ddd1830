import type { Endpoint } from 'payload'
import { announceScript } from '../cms/script/announce-script.ts'
import { searchOperation } from './openapi.ts'
import { questionIn } from './question.ts'
import { search } from './query.ts'

/** `GET /api/search?q=&collections=&subdistrict=&district=&limit=&page=` */
export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  custom: { openapi: searchOperation },
  handler: async (req) => {
    announceScript(req)
    return Response.json(await search(questionIn(req.query, req), req))
  },
}
