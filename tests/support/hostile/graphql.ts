import fc from 'fast-check'
import { word } from './words.ts'

const TYPES = [
  'Leaders',
  'Leader',
  'Subdistricts',
  'CityPlans',
  'Tasks',
  'versionsLeaders',
  'Me',
  'Access',
  'nothing',
]
const FIELDS = [
  'id',
  'name',
  'docs',
  'leaders',
  'subdistrict',
  'inChargeOf',
  '__typename',
  '__schema',
  'bodyHtml',
  'x',
]

const argument = fc
  .tuple(
    fc.constantFrom('where', 'sort', 'limit', 'page', 'id', 'draft', 'trash', 'locale', 'q', 'x'),
    fc.oneof(
      word.map((text) => JSON.stringify(text)),
      fc.constantFrom(
        ...['-1', '0', '1', '99999999999999999999', '1e400', 'null', '[]', '{}', '$v', 'EN', '"""x"""'],
        ...['{name: {like: "%"}}', '{AND: [{OR: [{AND: [{name: {equals: "x"}}]}]}]}', '{rank: {in: [1, 2]}}'],
      ),
    ),
  )
  .map(([name, value]) => `${name}: ${value}`)

const { selection } = fc.letrec<{ selection: string }>((tie) => ({
  selection: fc
    .tuple(
      fc.constantFrom(...TYPES, ...FIELDS),
      fc.option(argument, { nil: '' }),
      fc.array(fc.oneof({ maxDepth: 8 }, fc.constantFrom(...FIELDS), tie('selection')), { maxLength: 3 }),
    )
    .map(
      ([name, given, within]) =>
        `${name}${given && `(${given})`}${within.length > 0 ? ` { ${within.join(' ')} }` : ''}`,
    ),
}))

/** Each fragment spreads the next one twice. */
const doubled = `{ Leaders { ...f0 } } ${Array.from({ length: 30 }, (_, at) => `fragment f${String(at)} on Leaders { ...f${String(at + 1)} ...f${String(at + 1)} }`).join(' ')} fragment f30 on Leaders { totalDocs }`

/** GraphQL that is well formed, too much, or none at all. */
export const graphqlQuery: fc.Arbitrary<string> = fc.oneof(
  selection.map((each) => `{ ${each} }`),
  fc
    .tuple(fc.constantFrom(...TYPES), argument)
    .map(([type, given]) => `{ ${type}(${given}) { docs { id } totalDocs } }`),
  fc.nat({ max: 300 }).map((depth) => `${'{ docs '.repeat(depth)}${'}'.repeat(depth)}`),
  fc
    .nat({ max: 500 })
    .map(
      (count) =>
        `{ ${Array.from({ length: count }, (_, at) => `a${String(at)}: Leaders { totalDocs }`).join(' ')} }`,
    ),
  fc.constantFrom(
    ...[
      '',
      '{',
      'subscription { x }',
      'mutation { deleteLeader(id: "1") { id } }',
      'query A { a } query A { a }',
    ],
    ...[
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      '{ Leaders { ...on Nothing { id } } }',
    ],
    doubled,
    ...[
      'query($v: [[[Int!]!]!]!) { Leaders(limit: $v) { totalDocs } }',
      `{ Leaders ${'@skip(if: false) '.repeat(400)}{ totalDocs } }`,
    ],
    ...[
      `{ __schema { types { fields { type { fields { type { name } } } } } } }`,
      `{ Leaders(sort: "${'-'.repeat(3000)}") { totalDocs } }`,
    ],
  ),
  word,
)
