import type { Endpoint } from 'payload'
import { questionIn } from './question.ts'
import { search } from './query.ts'

/** `GET /api/search?q=&collections=&subdistrict=&district=&limit=&page=` */
export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async (req) => Response.json(await search(questionIn(req.query, req), req)),
}
