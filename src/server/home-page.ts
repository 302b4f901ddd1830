import { ICON_PATH } from './icon.ts'

export type HomeLink = { href: string; text: string }

/** The page at `/`, in Chinese; readable without styles, by keyboard and by a screen reader. */
export function homePage({
  admin,
  collections,
}: {
  admin: boolean
  collections: readonly HomeLink[]
}): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>街道内容管理系统</title>
<link rel="icon" href="${ICON_PATH}">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>街道内容管理系统</h1>
<p lang="en">Jiedao CMS</p>
${admin ? '<p><a class="admin" href="/admin">进入管理后台</a></p>' : ''}
<nav aria-labelledby="rest">
<h2 id="rest">公开数据（REST）</h2>
<ul>
${collections.map(item).join('\n')}
</ul>
</nav>
<section aria-labelledby="graphql">
<h2 id="graphql">GraphQL</h2>
<p>用 POST 请求 <code>/api/graphql</code>。</p>
</section>
<section aria-labelledby="docs">
<h2 id="docs">接口文档</h2>
<ul>
${item({ href: '/docs', text: '查阅与试用' })}
${item({ href: '/api/openapi.json', text: 'OpenAPI 3.1' })}
</ul>
</section>
<section aria-labelledby="health">
<h2 id="health">运行状态</h2>
<ul>
${item({ href: '/health/live', text: '进程' })}
${item({ href: '/health/ready', text: '数据库' })}
</ul>
</section>
</main>
</body>
</html>
`
}

const item = ({ href, text }: HomeLink): string =>
  `<li><a href="${escape(href)}">${escape(text)}</a> <code>${escape(href)}</code></li>`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
body { margin: 0 }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem }
h1 { margin-bottom: 0 }
h1 + p { margin-top: 0; opacity: .8 }
code { overflow-wrap: anywhere }
a.admin { font-size: 1.15rem; font-weight: 600 }
`
