import { html, joined, own, raw } from '../html.ts'
import type { Html, Value } from '../html.ts'
import type { Page, View } from '../page.ts'
import { ASSETS } from '../routes/assets.ts'

/**
 * The head of a page with the tags that government pages carry: those of the site, of the column and of the article.
 * Source: 国办发〔2017〕47号《政府网站发展指引》, 网页标签规范.
 */
export function head(page: Page, view: View): Html {
  const { site, script, path, origin } = view
  const home = site.url ?? origin
  const address = `${home}${script === 'hant' ? '/hant' : ''}${path}`
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${titleOf(page, view)}</title>
    ${meta({
      SiteName: own(site.name),
      SiteDomain: new URL(home).host,
      SiteIDCode: site.idCode,
      ColumnName: page.column?.name,
      ColumnDescription: page.column?.description,
      ColumnKeywords: page.column && joined(page.column.keywords, ','),
      ColumnType: page.column?.type,
      ArticleTitle: page.article?.title,
      PubDate: page.article?.published,
      ContentSource: page.article?.source,
      Author: page.article?.author,
      Keywords: joined((page.article ?? page.column)?.keywords ?? [], ','),
      Description: page.description,
      Image: page.article && `${home}${ASSETS.icon.path}`,
      Url: address,
      robots: page.hidden ? 'noindex' : undefined,
    })}
    ${page.hidden ? null : alternates(home, path)}
    <link rel="icon" href="${ASSETS.icon.path}" type="image/svg+xml" />
    <link rel="stylesheet" href="${ASSETS.style.path}" />
    <script src="${ASSETS.script.path}" defer></script>
    ${page.preview ? html`<script src="${ASSETS.preview.path}" data-admin="${page.preview.admin}" defer></script>` : null}
    ${page.data?.map(
      (each) =>
        html`<script type="application/ld+json">
          ${raw(jsonIn(each))}
        </script>`,
    )}
  </head>`
}

const titleOf = ({ title }: Page, { site, path }: View): Value =>
  path === '/' ? title : html`${title} - ${own(site.name)}`

const meta = (tags: Record<string, Value>): Value[] =>
  Object.entries(tags).map(([name, content]) =>
    isEmpty(content) ? null : html`<meta name="${name}" content="${content}" /> `,
  )

const isEmpty = (content: Value): boolean => !content || (Array.isArray(content) && content.length === 0)

const alternates = (home: string, path: string): Html =>
  html`<link rel="alternate" hreflang="zh-Hans" href="${home}${path}" />
    <link rel="alternate" hreflang="zh-Hant" href="${home}/hant${path}" />`

/** JSON that no tag in it can end. */
const jsonIn = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')
