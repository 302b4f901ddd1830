import type { CollectionSlug, Payload } from 'payload'

type Row = Record<string, unknown> & { id: string }

/** What two databases have in common that hold the same: every record and version without ids and moments, sorted. */
export async function contents(payload: Payload): Promise<string> {
  const collections = payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const rows: { slug: string; row: Row }[] = []
  for (const { slug, versions } of collections) {
    const options = {
      collection: slug,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
    }
    const { docs } = await payload.find({ ...options, joins: false as never })
    rows.push(...docs.map((row) => ({ slug, row: row as unknown as Row })))
    if (!versions) continue
    const past = await payload.findVersions(options)
    rows.push(...past.docs.map((row) => ({ slug: `${slug} version`, row: row })))
  }
  const names = new Map(rows.map(({ slug, row }) => [row.id, nameOf(slug, row)]))
  const lines = rows.map(
    ({ slug, row }) => `${slug} ${JSON.stringify(row, (key, value) => plain(key, value, names))}`,
  )
  return lines.sort().join('\n')
}

/** The imported offices of which not every record is there. */
export async function halfThere(payload: Payload): Promise<string[]> {
  const all = async (collection: CollectionSlug) =>
    (await payload.find({ collection, pagination: false, depth: 0, overrideAccess: true }))
      .docs as unknown as Row[]
  const [offices, departments, duties] = [
    await all('subdistricts'),
    await all('departments'),
    await all('duties'),
  ]
  const isOf = (office: Row) => (row: Row) => row['subdistrict'] === office.id
  return offices
    .filter(
      (office) => departments.filter(isOf(office)).length !== 2 || duties.filter(isOf(office)).length !== 2,
    )
    .map((office) => String(office['name']))
}

const MOMENTS = new Set('createdAt updatedAt startedAt appliedAt batch undo after stateHash'.split(' '))
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24}/gu

function plain(key: string, value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (MOMENTS.has(key)) return undefined
  // A fingerprint of a link is one of an id.
  if (key === 'hashes') return Object.keys(value ?? {}).sort()
  return typeof value === 'string' ? value.replace(ID, (id) => names.get(id) ?? 'id') : value
}

const nameOf = (slug: string, row: Row): string => {
  const spoken = row['name'] ?? row['title'] ?? row['text']
  return `${slug} ${typeof spoken === 'string' ? spoken : ''}`
}
