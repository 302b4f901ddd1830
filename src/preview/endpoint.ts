import { APIError } from 'payload'
import type { Endpoint } from 'payload'
import { say } from '../cms/say.ts'
import { previewOperation } from './openapi.ts'
import { readDraft } from './read-draft.ts'
import { readToken } from './token.ts'

/** `GET /api/preview` with `Authorization: Preview <token>`: the one record that the token is for, as it was saved last. */
export const previewEndpoint: Endpoint = {
  path: '/preview',
  method: 'get',
  custom: { openapi: previewOperation },
  handler: async (req) => {
    const [, token = ''] = /^Preview (\S+)$/u.exec(req.headers.get('authorization') ?? '') ?? []
    const grant = readToken(token, req.payload.secret, Date.now())
    if (!grant) throw new APIError(say(req, REFUSED), 401, { code: 'login-failed' }, true)
    const draft = await readDraft(req.payload, grant)
    return Response.json(draft, { headers: { 'Cache-Control': 'no-store' } })
  },
}

const REFUSED = [
  '预览已经失效，请在后台重新打开',
  'The preview is no longer valid: open it again in the admin',
  '預覽已經失效，請在後台重新開啟',
] as const
