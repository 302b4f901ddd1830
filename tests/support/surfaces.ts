import type { SanitizedCollectionConfig } from 'payload'

const POPULATED =
  'populate[leaders][portrait]=true&populate[departments][leaders]=true&populate[tasks][leadUnits]=true'

/** Every address of REST that answers with several records of a collection, asked in every way. */
export function addresses({ slug, joins, versions, flattenedFields }: SanitizedCollectionConfig): string[] {
  const links = flattenedFields.filter(({ type }) => type === 'relationship' || type === 'upload')
  const joined = Object.values(joins).flatMap((list) => list.map(({ joinPath }) => joinPath))
  const selected = [...links.map(({ name }) => name), ...joined].map((name) => `select[${name}]=true`)
  const ofJoins = joined.map((name) => `joins[${name}][limit]=0&joins[${name}][count]=true`)
  const ordered = joined.map((name) => `joins[${name}][sort]=-createdAt`)
  return [
    `${slug}?depth=3&limit=0`,
    `${slug}?depth=2&limit=0&draft=true&${ordered.join('&')}`,
    `${slug}?depth=1&limit=0&draft=true&trash=true`,
    `${slug}?depth=2&limit=0&${selected.join('&')}&${POPULATED}`,
    ...(joined.length > 0 ? [`${slug}?depth=2&limit=0&${ofJoins.join('&')}`] : []),
    ...(versions ? [`${slug}/versions?depth=2&limit=0&draft=true&trash=true`] : []),
  ]
}

const LISTS = `
  subdistricts: Subdistricts(draft: true, trash: true, limit: 0) { docs { id name
    leaders { docs { id name portrait { id alt } inChargeOf { id name leaders { docs { id name } } } liaises { id name } } }
    again: leaders(limit: 1, page: 2) { docs { id name subdistrict { id name honors { docs { id title image { id } } } } } }
    departments { docs { id name leaders { docs { id } } liaisonLeaders { docs { id } } } }
    duties { docs { id text } } workReports { docs { id title } } } }
  plans: CityPlans(draft: true, trash: true, limit: 0) { docs { id title
    tasks { docs { id text leadUnits { id name leadTasks { docs { id } } } responsibleUnits { id } otherUnits { unit { id name } } } } } }
  units: Units(draft: true, trash: true, limit: 0) { docs { id name leadTasks { docs { id text plan { id title } } } responsibleTasks { docs { id } } } }
  images: AllMedia(draft: true, trash: true, limit: 0) { docs { id alt portraitOf { docs { id name } } imageOf { docs { id title } } } }
  honors: Honors(draft: true, trash: true, limit: 0) { docs { id title report { id title } image { id alt } } }
  leaders: Leaders(draft: true, trash: true, limit: 0) { docs { id name portrait { id } inChargeOf { id } } }`

/** What GraphQL is asked: nested, under other names, with drafts and trash; and the versions of all. */
export const graphqlQueries = [
  `{ ${LISTS} }`,
  `{ versionsLeaders(limit: 0) { docs { version { name portrait { id } inChargeOf { id name } } } }
     versionsTasks(limit: 0) { docs { version { text leadUnits { id name } } } }
     versionsHonors(limit: 0) { docs { version { title image { id } report { id } } } } }`,
]

/** The paths of a collection that lead to records of others, and to which collection each leads. */
export function linksOf({ flattenedFields }: SanitizedCollectionConfig): { path: string; to: string }[] {
  return flattenedFields.flatMap((field) => {
    if (field.type === 'array')
      return field.flattenedFields.flatMap((inner) =>
        inner.type === 'relationship'
          ? [{ path: `${field.name}.${inner.name}`, to: String(inner.relationTo) }]
          : [],
      )
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    return [{ path: field.name, to: String(field.relationTo) }]
  })
}
