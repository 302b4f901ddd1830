import { z } from 'zod'
import { DOCUMENT_KINDS } from '../../cms/document-kinds.ts'
import { At, date, number, rank, Span, text } from './bundle-values.ts'

export const Subdistrict = z.strictObject({
  name: text,
  aliases: z.array(text),
  kind: z.enum(['subdistrict', 'town', 'township']),
  province: text.optional(),
  city: text.optional(),
  district: text.optional(),
  parentBody: text.optional(),
  areaKm2: z.number().positive().optional(),
  population: z.int().positive().optional(),
  head: text.optional(),
  officeAddress: text.optional(),
  serviceCentreAddress: text.optional(),
  disclosurePhone: text.optional(),
  complaintPhone: text.optional(),
  phones: z.array(z.strictObject({ label: text.optional(), number: text })),
  facts: z.array(z.strictObject({ label: text, text, at: At })),
  officeHours: z.array(z.strictObject({ season: text.optional(), text })),
  introduction: text.optional(),
  geography: text.optional(),
  history: z.array(z.strictObject({ date, text, at: At })),
  at: At,
})

export const Leader = z.strictObject({
  name: text,
  positions: z.array(text),
  seconded: z.boolean(),
  rank,
  responsibilities: z.string(),
  inChargeOf: z.array(text),
  liaises: z.array(text),
  phone: text.optional(),
  at: At,
})

export const Department = z.strictObject({
  name: text,
  aliases: z.array(text),
  rank,
  responsibilities: z.string(),
  phone: text.optional(),
  at: At,
})

export const Duty = z.strictObject({ number, rank, title: text.optional(), text, at: At })

export const Honor = z.strictObject({
  title: text,
  awardedOn: date,
  awardedBy: text.optional(),
  recipient: text.optional(),
  at: At,
})

export const Metric = z.strictObject({
  text,
  subject: text.optional(),
  value: z.number(),
  unit: text,
  approximate: z.boolean(),
  at: At,
})

const Titled = z.strictObject({ title: text, text: z.string(), at: At })

export const WorkReport = z.strictObject({
  title: text,
  summaryYear: z.int().optional(),
  planYear: z.int().optional(),
  publishedOn: date,
  publisher: text.optional(),
  preamble: text.optional(),
  sections: z.array(z.strictObject({ level: z.int().min(1), number, title: text, text: z.string(), at: At })),
  highlights: z.array(Titled),
  metrics: z.array(Metric),
  planItems: z.array(z.strictObject({ number, title: text, text: z.string(), at: At })),
  at: At,
})

export const Task = z.strictObject({
  section: text.optional(),
  number,
  rank,
  text,
  assignment: text.optional(),
  leadUnits: z.array(text),
  responsibleUnits: z.array(text),
  otherUnits: z.array(z.strictObject({ role: text, name: text })),
  deadline: z.strictObject({ text, date }).optional(),
  at: At,
})

export const Phase = z.strictObject({
  name: text,
  period: text.optional(),
  startsOn: date,
  endsOn: date,
  text: z.string(),
  at: At,
})

export const Member = z.strictObject({ role: z.string(), name: text, position: z.string(), at: At })

/** What a plan says and no other field holds, under the heading it stands below. */
export const Note = z.strictObject({ title: text.optional(), text, at: At })

export const CityPlan = z.strictObject({
  title: text,
  documentNumber: text.optional(),
  issuer: text.optional(),
  issuedOn: date,
  publishedOn: date,
  noticeTitle: text.optional(),
  recipients: text.optional(),
  preamble: text.optional(),
  goals: text.optional(),
  tasks: z.array(Task),
  phases: z.array(Phase),
  requirements: z.array(Titled),
  members: z.array(Member),
  notes: z.array(Note).optional(),
  at: At,
})

export const Source = z.strictObject({
  name: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: text,
  script: z.enum(['Hans', 'Hant', 'mixed']),
  characters: z.int().min(0),
  title: text.optional(),
  publishedOn: date,
  publisher: text.optional(),
  url: text.optional(),
})

export const Coverage = z.strictObject({
  characters: z.int().min(0),
  attributed: z.int().min(0),
  structure: z.int().min(0),
  chrome: z.int().min(0),
  unattributed: z.array(Span),
})

export const Message = z.strictObject({
  code: text,
  severity: z.enum(['error', 'warning', 'info']),
  text,
  /** What should stand at the place: the right form, a mask for private data, or what is missing there. */
  expected: text.optional(),
  /** What a person can do. */
  action: text.optional(),
  /** Whether the message speaks of what the text states or of what it leaves out. */
  value: z.enum(['stated', 'implied']).optional(),
  line: z.int().min(1),
  column: z.int().min(1),
  span: Span,
})

/** What one document yields: the contract between parsing and importing, printed by `jiedao parse --json`. */
export const Bundle = z.strictObject({
  bundleVersion: z.literal(1),
  kind: z.enum([...DOCUMENT_KINDS.map(({ id }) => id), 'none']),
  source: Source,
  subdistrict: Subdistrict.optional(),
  leaders: z.array(Leader),
  departments: z.array(Department),
  duties: z.array(Duty),
  honors: z.array(Honor),
  workReport: WorkReport.optional(),
  cityPlan: CityPlan.optional(),
  coverage: Coverage,
  messages: z.array(Message),
})

export type Bundle = z.infer<typeof Bundle>
export type KindId = Bundle['kind']
export type At = z.infer<typeof At>
export type Subdistrict = z.infer<typeof Subdistrict>
export type Leader = z.infer<typeof Leader>
export type Department = z.infer<typeof Department>
export type Duty = z.infer<typeof Duty>
export type Honor = z.infer<typeof Honor>
export type Metric = z.infer<typeof Metric>
export type WorkReport = z.infer<typeof WorkReport>
export type CityPlan = z.infer<typeof CityPlan>
export type Task = z.infer<typeof Task>
export type Phase = z.infer<typeof Phase>
export type Member = z.infer<typeof Member>
export type Note = z.infer<typeof Note>
export type Message = z.infer<typeof Message>
export type Coverage = z.infer<typeof Coverage>
