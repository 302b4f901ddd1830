import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedCoding } from './accepted-coding.ts'
import { formOf } from './entry.ts'
import type { Entry, Form } from './entry.ts'
import { isUnchanged } from './is-unchanged.ts'
import { remembered } from './remembered.ts'

const codingOf = remembered(acceptedCoding)

export type Sending = {
  req: IncomingMessage
  res: ServerResponse
  /** Headers of this one answer, as names and values in turn. */
  own: readonly string[]
  /** Called when a coding of the entry had to be made. */
  grown: (bytes: number) => void
}

/** Answers with an entry: in the coding that the client likes best, or with 304 when it has this answer already. */
export async function sendEntry(entry: Entry, { req, res, own, grown }: Sending): Promise<void> {
  const validators = [...own, ...entry.shared, 'Last-Modified', lastModified(entry)]
  if (isUnchanged(req.headers, entry)) {
    res.writeHead(304, validators).end()
    return
  }
  const made = formOf(entry, codingOf(req.headers['accept-encoding'] ?? ''), grown)
  const form = 'then' in made ? await made : made
  if (!res.destroyed) send(res, validators, form)
}

function send(res: ServerResponse, validators: readonly string[], { head, body }: Form): void {
  res.writeHead(200, [...validators, ...head]).end(body)
}

/** Never in the future: within the second of a change, an earlier date, which then is no longer good for a 304. */
function lastModified({ modified }: Entry): string {
  const seconds = Date.now() < modified * 1000 ? modified - 1 : modified
  return new Date(seconds * 1000).toUTCString()
}
