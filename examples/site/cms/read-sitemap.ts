import type { Cms } from './client.ts'
import { everyPage } from './every-page.ts'

const FOLDERS = {
  subdistricts: '/subdistricts',
  'work-reports': '/reports',
  'city-plans': '/plans',
  units: '/units',
} as const

export type Listing = { path: string; changed: string }

/** Every record that has a page of its own, and when it changed. */
export async function readSitemap(cms: Cms): Promise<Listing[]> {
  const all = await Promise.all(
    Object.entries(FOLDERS).map(async ([slug, folder]) => {
      const docs = await everyPage((page) =>
        cms.find({
          collection: slug as keyof typeof FOLDERS,
          depth: 0,
          limit: 200,
          page,
          select: { slug: true, updatedAt: true },
        }),
      )
      return docs.flatMap(({ slug: name, updatedAt }) =>
        name ? [{ path: `${folder}/${name}`, changed: updatedAt }] : [],
      )
    }),
  )
  return all.flat()
}
