import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedCoding } from './accepted-coding.ts'
import { formOf } from './entry.ts'
import type { Entry, Form } from './entry.ts'
import { isUnchanged } from './is-unchanged.ts'
import { remembered } from '../remembered.ts'

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
export function sendEntry(entry: Entry, { req, res, own, grown }: Sending): void {
  const { headers } = req
  const validators = own.concat(
    entry.shared,
    entry.modified > Date.now() / 1000 ? entry.earlier : entry.later,
  )
  if (isUnchanged(headers, entry)) {
    res.writeHead(304, validators).end()
    return
  }
  const made = formOf(entry, codingOf(headers['accept-encoding'] ?? ''), grown)
  if (!('then' in made)) {
    send(res, validators, made)
    return
  }
  made.then(
    (form) => {
      if (!res.destroyed) send(res, validators, form)
    },
    (error: unknown) => {
      res.destroy(error instanceof Error ? error : undefined)
    },
  )
}

function send(res: ServerResponse, validators: string[], { head, body }: Form): void {
  res.writeHead(200, validators.concat(head)).end(body)
}
