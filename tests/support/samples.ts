import sharp from 'sharp'
import type { CollectionSlug } from 'payload'
import type { TestPayload } from './open-payload.ts'
import { record } from './records.ts'
import type { Stored } from './records.ts'

/** Invented records: each call of a maker gives one that differs from the last. */
let serial = 0
const next = (word: string): string => `${word}${String(++serial)}`

type Office = { subdistrict: string; plan: string; district: string }

/** The least that a record of each collection needs, for an office. */
export const samples: Record<string, (office: Office) => Record<string, unknown>> = {
  subdistricts: ({ district }) => ({ name: next('青竹街道'), kind: 'subdistrict', district }),
  leaders: ({ subdistrict }) => ({ subdistrict, name: next('方正') }),
  departments: ({ subdistrict }) => ({ subdistrict, name: next('综合办公室') }),
  duties: ({ subdistrict }) => ({ subdistrict, text: next('做好防汛工作') }),
  honors: ({ subdistrict }) => ({ subdistrict, title: next('先进集体') }),
  'work-reports': ({ subdistrict }) => ({ subdistrict, title: next('年度总结') }),
  'city-plans': ({ subdistrict }) => ({
    title: next('行动方案'),
    issuer: '和平市人民政府',
    owner: { subdistrict },
  }),
  tasks: ({ plan }) => ({ plan, text: next('建设站点') }),
  units: ({ subdistrict }) => ({ name: next('市园林局'), owner: { subdistrict } }),
  media: ({ subdistrict }) => ({ alt: next('办事大厅'), owner: { subdistrict } }),
}

/** A published subdistrict of its own district, with a published plan of its own. */
export async function office(test: TestPayload, district: string): Promise<Office> {
  const { id: subdistrict } = await record(test, 'subdistricts', {
    name: next('白石街道'),
    kind: 'subdistrict',
    district,
  })
  const { id: plan } = await record(test, 'city-plans', {
    title: next('总体方案'),
    issuer: '和平市人民政府',
    owner: { subdistrict },
  })
  return { subdistrict, plan, district }
}

/** A new record of an office, past access control. */
export async function sample(
  test: TestPayload,
  slug: CollectionSlug,
  of: Office,
  data: object = {},
): Promise<Stored> {
  const own = samples[slug]?.(of) ?? {}
  return record(test, slug, { ...own, ...data }, slug === 'media' ? await picture() : undefined)
}

/** A small picture as a browser would send it. */
export async function picture(
  name = next('hall'),
): Promise<{ data: Buffer; mimetype: string; name: string; size: number }> {
  const data = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#846' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: `${name}.png`, size: data.length }
}
