import type { Cms } from './client.ts'
import { one } from './rows.ts'
import type { Searched } from './search.ts'

const PLACE = { subdistricts: { slug: true }, 'city-plans': { slug: true } } as const

/** The page on which a record is shown, and where on it; null when there is no such record. */
export async function addressOf(cms: Cms, collection: Searched, id: string): Promise<string | null> {
  const found = await cms.find({
    collection,
    limit: 1,
    pagination: false,
    populate: PLACE,
    // Each has one of these; of what it has not, the API gives nothing.
    select: SELECTED[collection],
    where: { id: { equals: id } },
  })
  const doc = found.docs[0] as Found | undefined
  if (!doc) return null
  const { slug } = one(doc.subdistrict) ?? one(doc.plan) ?? doc
  return slug ? `${FOLDERS[collection]}/${slug}${collection in ANCHORS ? `#${collection}-${id}` : ''}` : null
}

type Place = { id: string; slug?: string | null }
type Found = Place & { subdistrict?: string | Place; plan?: string | Place }

const SELECTED = {
  subdistricts: { slug: true },
  leaders: { subdistrict: true },
  departments: { subdistrict: true },
  duties: { subdistrict: true },
  honors: { subdistrict: true },
  'work-reports': { slug: true },
  'city-plans': { slug: true },
  tasks: { plan: true },
  units: { slug: true },
} as const

const FOLDERS: Record<Searched, string> = {
  subdistricts: '/subdistricts',
  leaders: '/subdistricts',
  departments: '/subdistricts',
  duties: '/subdistricts',
  honors: '/subdistricts',
  'work-reports': '/reports',
  'city-plans': '/plans',
  tasks: '/plans',
  units: '/units',
}

/** Rows, which are shown on their parent's page. */
const ANCHORS = { leaders: true, departments: true, duties: true, honors: true, tasks: true }
