import type { Draft, MessageCode } from '../model/message.ts'
import { span, type Span } from '../model/span.ts'

/** Ends the reading of a document from any depth of a parser; `decode` turns it into its message. */
export class Refused extends Error {
  readonly draft: Draft

  constructor(code: MessageCode, detail: Draft['detail'] = {}, at: Span = span(0, 0)) {
    super(code)
    this.draft = { code, span: at, detail }
  }
}
