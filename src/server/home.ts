import type { RequestHandler } from 'express'
import type { Payload, SanitizedCollectionConfig } from 'payload'
import { homePage } from './home-page.ts'
import type { HomeLink } from './home-page.ts'

/** A small page that says what runs here and where: the admin, the API, one link for each kind of public record. */
export function home({ payload, admin }: { payload: Payload; admin: boolean }): RequestHandler {
  const html = homePage({ admin, collections: payload.config.collections.filter(isContent).map(linkTo) })
  return (_req, res) => {
    res.set('Cache-Control', 'no-cache').type('html').send(html)
  }
}

/** Content, and only content, has drafts. */
const isContent = ({ versions }: SanitizedCollectionConfig): boolean => Boolean(versions?.drafts)

function linkTo({ slug, labels }: SanitizedCollectionConfig): HomeLink {
  return { href: `/api/${slug}`, text: chinese(labels.plural) ?? slug }
}

function chinese(label: unknown): string | undefined {
  if (typeof label === 'string') return label
  if (typeof label === 'object' && label && 'zh' in label) return String(label.zh)
  return undefined
}
