type Case = [why: string, address: string, code: string, field: string]

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('&')
const nested = (depth: number): string =>
  `${'{"and":['.repeat(depth)}{"name":{"equals":"甲"}}${']}'.repeat(depth)}`
const branches = (count: number): string => `{"or":[${Array(count).fill('{}').join()}]}`

/** Queries at the limit of what anybody may ask. */
export const within: [why: string, address: string][] = [
  ['one record', 'leaders?limit=1'],
  ['two hundred records', 'leaders?limit=200'],
  ['two hundred records without counting pages', 'leaders?limit=200&pagination=false'],
  ['three steps along relations', 'leaders?depth=3'],
  ['four orders', 'leaders?sort=rank,name,-createdAt,id'],
  ['a hundred values', `leaders?where[rank][in]=${Array.from({ length: 100 }, (_, i) => i).join(',')}`],
  ['fifty conditions', `leaders?${many(50, (i) => `where[or][${String(i)}][rank][equals]=1`)}`],
  ['fifty words', `leaders?where[name][like]=${Array(50).fill('甲').join('+')}`],
  ['a hundred branches', `leaders?where=${branches(100)}`],
  ['a thousand characters', `leaders?where[name][contains]=${'a'.repeat(1000)}`],
  ['four levels of branches', `leaders?where=${nested(4)}`],
  ['a field behind two relations', 'leaders?where[inChargeOf.subdistrict.name][equals]=甲'],
  ['all rows of a join, as without asking', 'subdistricts?joins[leaders][limit]=0'],
]

/** Queries one step beyond: refused with 400, with the part that is too much; the admin's own are answered. */
export const beyond: Case[] = [
  ['every record', 'leaders?limit=0', 'query-value-invalid', 'limit'],
  ['more than two hundred', 'leaders?limit=201', 'query-value-invalid', 'limit'],
  ['every record, by the back door', 'leaders?pagination=false', 'query-value-invalid', 'limit'],
  [
    'more than two hundred rows of a join',
    'subdistricts?joins[leaders][limit]=201',
    'query-value-invalid',
    'joins[leaders][limit]',
  ],
  ['a fourth step along relations', 'leaders?depth=4', 'query-value-invalid', 'depth'],
  ['a fifth order', 'leaders?sort=rank,name,-createdAt,id,phone', 'query-too-much', 'sort'],
  [
    'more than a hundred values',
    `leaders?where[rank][in]=${Array.from({ length: 101 }, (_, i) => i).join(',')}`,
    'query-too-much',
    'where[rank][in]',
  ],
  [
    'more than fifty conditions',
    `leaders?${many(51, (i) => `where[or][${String(i)}][rank][equals]=1`)}`,
    'query-too-much',
    'where',
  ],
  [
    'more than fifty words, each of which is a condition',
    `leaders?where[name][like]=${Array(51).fill('甲').join('+')}`,
    'query-too-much',
    'where',
  ],
  ['more than a hundred branches', `leaders?where=${branches(101)}`, 'query-too-much', 'where'],
  [
    'more than a thousand characters',
    `leaders?where[name][contains]=${'a'.repeat(1001)}`,
    'query-value-invalid',
    'where[name][contains]',
  ],
  [
    'a fifth level of branches',
    `leaders?where=${nested(5)}`,
    'query-invalid',
    `where${'[and][0]'.repeat(5)}`,
  ],
  [
    'a field behind four relations',
    'leaders?where[subdistrict.leaders.subdistrict.leaders.name][equals]=甲',
    'query-invalid',
    'where[subdistrict.leaders.subdistrict.leaders.name]',
  ],
]
