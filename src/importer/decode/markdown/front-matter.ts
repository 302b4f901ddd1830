import type { PageTags } from '../../model/source-text.ts'

/** What publishing programs call a page's own words of itself, in lower case. */
const NAMES: Record<string, keyof PageTags> = {
  title: 'title',
  标题: 'title',
  articletitle: 'title',
  date: 'publishedOn',
  pubdate: 'publishedOn',
  published: 'publishedOn',
  发布日期: 'publishedOn',
  日期: 'publishedOn',
  publisher: 'publisher',
  contentsource: 'publisher',
  source: 'publisher',
  发布单位: 'publisher',
  来源: 'publisher',
  url: 'url',
  网址: 'url',
  sitename: 'siteName',
}

/** The tags that the YAML at the top of a page states; none when it is not YAML. */
export async function frontMatterTags(yaml: string): Promise<PageTags> {
  const tags: PageTags = {}
  for (const [key, value] of Object.entries(await fieldsOf(yaml))) {
    const name = NAMES[key.trim().toLowerCase()]
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
    if (name && text !== '') tags[name] ??= text
  }
  return tags
}

async function fieldsOf(yaml: string): Promise<object> {
  // Loaded by the few pages that have such a head: every start of the command would pay for it.
  const { parse } = await import('yaml')
  try {
    // Without aliases, by which a few lines could make a great many.
    const fields: unknown = parse(yaml, { maxAliasCount: 0 })
    return typeof fields === 'object' && fields !== null ? fields : {}
  } catch {
    return {}
  }
}
