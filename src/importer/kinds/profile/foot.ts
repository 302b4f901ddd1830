import type { ContactLine } from '../../extract/contact/contact.ts'
import { contactField, type ContactField } from '../../extract/contact/contact-labels.ts'
import { labelled } from '../../extract/contact/labelled.ts'
import { mention, type Mention } from '../../extract/subdistrict/mention.ts'
import { foldKey } from '../../../text/fold-key.ts'
import type { Document } from '../../model/document.ts'
import { apply } from '../../model/rule.ts'
import { cut, span, trim, type Span } from '../../model/span.ts'

const TOLD: ContactField[] = ['officeAddress', 'disclosurePhone', 'complaintPhone', 'phone', 'officeHours']

/**
 * How to reach the office by the foot of its page, 「主办：柳堤街道办事处  地址：…  电话：…」: only a line of the furniture that
 * names the office itself, for the foot of a city's site is the city's.
 */
export function footLines({ source, outline }: Document, name: string): ContactLine[] {
  const key = foldKey(name)
  const isOwn = ({ office, name: named }: Mention) => office && foldKey(cut(source.text, named)) === key
  return outline.chrome
    .flatMap((part) => linesOf(source.text, part))
    .flatMap((line) => {
      const own = apply(mention, source, line).find(({ value }) => isOwn(value))
      if (!own) return []
      const entries = labelled(source, line)
      // 「版权所有：柳堤街道办事处」 is no label and its value.
      const behind = trim(source.text, span(own.value.span.end, line.end))
      return entries.length > 0 ? entries : labelled(source, behind)
    })
    .filter(({ bare }) => TOLD.includes(contactField(bare)))
    .map(({ label, value }) => ({ span: span(label.start, value.end), anyLabel: true }))
}

function linesOf(text: string, part: Span): Span[] {
  const found: Span[] = []
  let from = part.start
  for (const line of cut(text, part).split('\n')) {
    found.push(trim(text, span(from, from + line.length)))
    from += line.length + 1
  }
  return found
}
