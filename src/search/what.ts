import type { CollectionSlug } from 'payload'
import type { NameKind } from '../text/pinyin.ts'

/** What of a collection's records is searched: their names, how these are read aloud, and the rest of the text by field. */
export type Searched = { kind: NameKind; names: string[]; body: string[] }

/** The collections of content; a path leads into every row (`history.text`). */
export const SEARCHED: Partial<Record<CollectionSlug, Searched>> = {
  subdistricts: {
    kind: 'place',
    names: ['name', 'aliases'],
    body: [
      ...['province', 'city', 'district', 'parentBody', 'head', 'introduction', 'geography'],
      ...['history.text', 'facts.label', 'facts.text', 'officeAddress', 'serviceCentreAddress'],
    ],
  },
  leaders: { kind: 'person', names: ['name'], body: ['positions', 'responsibilities'] },
  departments: { kind: 'title', names: ['name', 'aliases'], body: ['responsibilities', 'address'] },
  duties: { kind: 'title', names: ['title'], body: ['text'] },
  honors: { kind: 'title', names: ['title'], body: ['recipient', 'awardedBy'] },
  'work-reports': {
    kind: 'title',
    names: ['title'],
    body: [
      ...['publisher', 'preamble', 'sections.title', 'sections.text', 'highlights.title', 'highlights.text'],
      ...['metrics.text', 'planItems.title', 'planItems.text'],
    ],
  },
  'city-plans': {
    kind: 'title',
    names: ['title', 'documentNumber'],
    body: [
      ...['noticeTitle', 'recipients', 'preamble', 'notes.title', 'notes.text'],
      ...['issuer', 'goals', 'phases.name', 'phases.text', 'requirements.title', 'requirements.text'],
      ...['members.name', 'members.position'],
    ],
  },
  tasks: { kind: 'title', names: [], body: ['text', 'section', 'assignment', 'deadline.text'] },
  units: { kind: 'title', names: ['name', 'aliases'], body: ['jurisdiction'] },
}

/**
 * In the order in which an answer counts them, and in which equals come. The index knows a collection by its place here: a
 * new one goes to the end, or the index is made anew.
 */
export const searchedCollections = Object.keys(SEARCHED) as CollectionSlug[]
