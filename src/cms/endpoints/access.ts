import { accessOperation } from 'payload'
import type { Endpoint } from 'payload'
import { withoutConditions } from '../access/without-conditions.ts'

/** `GET /api/access`: what the reader may do anywhere, in the place of Payload's endpoint, which tells the conditions too. */
export const access: Endpoint = {
  path: '/access',
  method: 'get',
  handler: async (req) => Response.json(withoutConditions(await accessOperation({ req }))),
}
