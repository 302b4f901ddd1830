import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { scriptOf } from './script-of.ts'

/** Says of an answer with records in which script they are, and upon what of the request that depends. */
export function announceScript(req: PayloadRequest): void {
  if (req.payloadAPI === 'local') return
  const headers = (req.responseHeaders ??= new Headers())
  headers.set('Content-Language', LANGUAGES[scriptOf(req) ?? 'stored'])
  headers.set('Vary', 'Accept-Language, Authorization, Cookie')
}

/** As stored the text may be in either. */
const LANGUAGES = { hans: 'zh-Hans', hant: 'zh-Hant', stored: 'zh' } as const

/** Before a collection is read. */
export const announceScriptOfRead: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'read') announceScript(req)
  return args
}
