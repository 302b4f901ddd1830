import type { Office } from '../../cms/read-subdistrict.ts'
import type { Site } from '../../page.ts'
import { openingHours } from './opening-hours.ts'

/** The office as schema.org's GovernmentOrganization, for search engines; only what is stated. */
export function organization({ subdistrict, leaders, departments, honors }: Office, site: Site): object {
  const { name, slug, aliases, province, city, district, parentBody, officeAddress, introduction } =
    subdistrict
  const { disclosurePhone, complaintPhone, officeHours } = subdistrict
  const hours = (officeHours ?? []).flatMap(openingHours)
  return stated({
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: `${name}办事处`,
    alternateName: [name, ...(aliases ?? [])],
    url: site.url && slug && `${site.url}/subdistricts/${slug}`,
    description: introduction?.split('\n')[0],
    address: addressed({
      addressCountry: 'CN',
      addressRegion: province,
      addressLocality: `${city ?? ''}${district ?? ''}`,
      streetAddress: officeAddress,
    }),
    areaServed: stated({ '@type': 'AdministrativeArea', name }),
    parentOrganization: parentBody && { '@type': 'GovernmentOrganization', name: parentBody },
    telephone: disclosurePhone,
    contactPoint: [
      disclosurePhone && contactPoint('政府信息公开', disclosurePhone, hours),
      complaintPhone && contactPoint('投诉', complaintPhone, hours),
    ].filter(Boolean),
    location:
      officeAddress &&
      stated({
        '@type': 'Place',
        name: `${name}办事处`,
        address: officeAddress,
        openingHoursSpecification: hours,
      }),
    department: departments.map((each) =>
      stated({ '@type': 'GovernmentOrganization', name: each.name, telephone: each.phone }),
    ),
    employee: leaders.map((each) =>
      stated({ '@type': 'Person', name: each.name, jobTitle: each.positions?.join('、') }),
    ),
    award: honors.map((each) => each.title),
  })
}

const contactPoint = (contactType: string, telephone: string, hoursAvailable: object[]): object =>
  stated({ '@type': 'ContactPoint', contactType, telephone, hoursAvailable, availableLanguage: 'zh' })

/** An address of more than the country. */
function addressed(address: Record<string, unknown>): object | undefined {
  const known = stated({ '@type': 'PostalAddress', ...address })
  return Object.keys(known).length > 2 ? known : undefined
}

/** Without what is empty. */
const stated = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value && !(Array.isArray(value) && value.length === 0)),
  )
