import { QueryError } from 'payload'
import type { PayloadRequest, Where } from 'payload'
import { readableIds } from '../access/readable-ids.ts'
import { mayWrite } from '../access/roles.ts'
import type { Link } from './links-on.ts'
import { matchingIds } from './matching-ids.ts'

type Asked = { link: Link; operator: string; value: unknown; req: PayloadRequest }

/** One condition upon a link itself, told as if it led to readable records only. Throws a QueryError. */
export async function guardLink({ link, operator, value, req }: Asked): Promise<Where> {
  const { at, to } = link
  const access = await req.payload.collections[to].config.access.read({ req })
  if (access === true) return { [at]: { [operator]: value } }
  if (access === false) throw new QueryError([{ path: at }])
  switch (operator) {
    case 'equals':
    case 'in':
      return { [at]: { in: await readable(value) } }
    case 'not_equals':
    case 'not_in':
      return { [at]: { not_in: await readable(value) } }
    case 'exists':
      if (value === true || value === 'true') return reaching(link, access)
      break
    case 'contains':
      if (isQuery(value)) return { [at]: { in: await matchingIds(to, value, req) } }
  }
  // A clerk may well ask which leader has no portrait; a colleague's draft that spoils the answer is no secret to her.
  if (mayWrite(req)) return { [at]: { [operator]: value } }
  throw new QueryError([{ path: at }])

  async function readable(asked: unknown): Promise<string[]> {
    const ids = (Array.isArray(asked) ? asked : String(asked as string).split(',')).map(String)
    const known = await readableIds(req, to, ids)
    return ids.filter((id) => known.has(id))
  }
}

const reaching = ({ at, many }: Link, where: Where): Where =>
  many ? { [at]: { contains: where } } : under(at, where)

/** The same condition upon the record that a path leads to. */
function under(path: string, where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, condition]) =>
      Array.isArray(condition)
        ? [key, condition.map((each) => under(path, each))]
        : [`${path}.${key}`, condition],
    ),
  ) as Where
}

const isQuery = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
