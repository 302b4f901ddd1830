import type { CollectionConfig, PayloadRequest } from 'payload'
import { mintToken } from './token.ts'

/**
 * Collections of content whose records the admin shows on the site at `site`, beside the form and in a window; as they are
 * without a site. Content, and only content, is saved as drafts and has a natural key.
 */
export const withPreview = (collections: CollectionConfig[], site: string | undefined): CollectionConfig[] =>
  site === undefined ? collections : collections.map((each) => (isShown(each) ? shownOn(site, each) : each))

const isShown = ({ custom }: CollectionConfig): boolean => custom?.['naturalKey'] !== undefined

function shownOn(site: string, collection: CollectionConfig): CollectionConfig {
  const { slug, admin } = collection
  const urlOf = (data: Record<string, unknown>, req: PayloadRequest): string | null =>
    previewUrl(site, slug, data['id'], req)
  return {
    ...collection,
    admin: {
      ...admin,
      preview: (data, { req }) => urlOf(data, req),
      livePreview: { url: ({ data, req }) => urlOf(data, req), breakpoints: BREAKPOINTS },
    },
  }
}

const BREAKPOINTS = [
  { name: 'phone', label: '手机', width: 375, height: 740 },
  { name: 'tablet', label: '平板', width: 820, height: 1100 },
]

/** The site reads the record by the token; the fragment takes the clerk to the row that she edits. */
function previewUrl(
  site: string,
  slug: string,
  id: unknown,
  { payload, user }: PayloadRequest,
): string | null {
  if (typeof id !== 'string' || user?.collection !== 'users') return null
  const token = mintToken({ collection: slug, id, user: user.id }, payload.secret, Date.now())
  return `${site}/preview?token=${token}#${slug}-${id}`
}
