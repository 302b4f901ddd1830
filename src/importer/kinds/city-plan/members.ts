import { readAppointments } from '../../extract/person/appointments.ts'
import { readRoster, type Membership } from '../../extract/person/roster.ts'
import type { Member } from '../../model/bundle.ts'
import type { Document } from '../../model/document.ts'
import type { Draft } from '../../model/message.ts'
import { state } from '../../model/normalise.ts'
import { record } from '../../model/record.ts'
import { cut, type Span } from '../../model/span.ts'

/**
 * `lines` hold nothing but members, `clauses` are the parts of sentences that appoint some, `asides` the whole of those
 * sentences and the entries that name a post only.
 */
export type Members = { members: Member[]; lines: Span[]; clauses: Span[]; asides: Span[]; messages: Draft[] }

/** 领导小组成员: of lists and of sentences, in the order of the text; an entry that names a post only is reported. */
export function readMembers(document: Document): Members {
  const { text } = document.source
  const { members, unnamed, lines } = readRoster(document)
  const listed = (one: Membership) =>
    lines.some((line) => line.start <= one.name.start && one.name.end <= line.end)
  const appointed = readAppointments(document).filter((one) => !listed(one))
  const all = [...members, ...appointed].sort((a, b) => a.name.start - b.name.start)
  return {
    members: all.map(({ role, name, position }) =>
      record<Member>(
        {
          role: state(text, 'compact', role),
          name: state(text, 'compact', name),
          position: state(text, 'compact', position),
        },
        { position: '' },
      ),
    ),
    lines,
    clauses: appointed.map(({ clause }) => clause),
    asides: [...appointed.map(({ line }) => line), ...unnamed],
    messages: unnamed.map((entry) => ({
      code: 'city-plan/member-without-name',
      span: entry,
      detail: { entry: cut(text, entry) },
    })),
  }
}
