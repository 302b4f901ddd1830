import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { FieldHook } from 'payload'
import { bodyHtml } from '../body-html.ts'
import { richInScript } from '../script/in-script.ts'
import { scriptOf } from '../script/script-of.ts'

/**
 * Gives the body as HTML, only to who asks: by REST and the Local API when `select` names it (see selectBodyForHtml),
 * by GraphQL when the query has the field. Nobody else pays for the conversion.
 */
export const bodyAsHtml: FieldHook = ({ collection, context, req, siblingData }) => {
  const html = (): string | null => {
    const body = siblingData['body'] as SerializedEditorState | null | undefined
    const script = scriptOf(req)
    if (!body) return null
    return bodyHtml(script ? richInScript(body, script) : body)
  }
  // graphql-js calls a function that stands in place of a value, and only when the field is in the query.
  if (req.payloadAPI === 'GraphQL') return html
  return context[`bodyHtml ${collection?.slug}`] ? html() : undefined
}
