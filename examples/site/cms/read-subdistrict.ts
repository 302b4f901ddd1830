import type { Department, Duty, Honor, Leader, Subdistrict, WorkReport } from '../../../payload-types.ts'
import type { Cms } from './client.ts'
import { withPictures } from './pictures.ts'
import { whole } from './rows.ts'

/** A subdistrict and its rows, each in its official order. */
export type Office = {
  subdistrict: Subdistrict
  leaders: Leader[]
  departments: Department[]
  duties: Duty[]
  honors: Honor[]
  reports: WorkReport[]
}

/** What a page shows of each row. A leader's departments are ids of rows that the same answer holds. */
const ROWS = {
  leaders: {
    rank: true,
    name: true,
    positions: true,
    seconded: true,
    responsibilities: true,
    inChargeOf: true,
    liaises: true,
    phone: true,
    portrait: true,
  },
  departments: { rank: true, name: true, aliases: true, responsibilities: true, phone: true, address: true },
  duties: { rank: true, number: true, title: true, text: true },
  honors: { title: true, awardedOn: true, awardedBy: true, recipient: true, image: true },
  'work-reports': { title: true, slug: true, publishedOn: true },
} as const

/** One subdistrict with all that belongs to it, in one request and one more for images; null when there is none. */
export async function readSubdistrict(
  cms: Cms,
  where: { slug: string } | { id: string },
): Promise<Office | null> {
  const [[field, value] = ['slug', '']] = Object.entries(where)
  const { docs } = await cms.find({
    collection: 'subdistricts',
    depth: 1,
    limit: 1,
    pagination: false,
    populate: ROWS,
    where: { [field]: { equals: value } },
  })
  const subdistrict = docs[0]
  if (!subdistrict) return null
  const office = officeOf(subdistrict)
  await withPictures(cms, office.leaders, office.honors)
  return office
}

export const officeOf = (subdistrict: Subdistrict): Office => ({
  subdistrict,
  leaders: whole(subdistrict.leaders?.docs),
  departments: whole(subdistrict.departments?.docs),
  duties: whole(subdistrict.duties?.docs),
  honors: whole(subdistrict.honors?.docs),
  reports: whole(subdistrict.workReports?.docs),
})
