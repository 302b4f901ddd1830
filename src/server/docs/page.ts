import { ICON_PATH } from '../icon.ts'
import { OPENAPI_PATH } from '../openapi/route.ts'

/** The page that shows the OpenAPI document; `nonce` lets its own script run. */
export const docsPage = (nonce: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>接口文档 · 街道内容管理系统</title>
<link rel="icon" href="${ICON_PATH}">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<style>${STYLE}</style>
</head>
<body>
<header>
<p><a href="/">街道内容管理系统</a> <span>接口文档 <span lang="en">API reference</span></span></p>
<p><a href="${OPENAPI_PATH}">openapi.json</a></p>
</header>
<main id="reference"><noscript>此页需要 JavaScript；也可直接下载 openapi.json。</noscript></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script nonce="${nonce}">${START}</script>
</body>
</html>
`

/** One list entry per operation is enough to begin with; no validator elsewhere is asked. */
const START = `
SwaggerUIBundle({
  url: '${OPENAPI_PATH}',
  dom_id: '#reference',
  deepLinking: true,
  defaultModelsExpandDepth: -1,
  defaultModelExpandDepth: 2,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
})
`

const STYLE = `
body { margin: 0 }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; padding: 0 max(1rem, calc(50% - 710px)); background: #8f1616; color: #fff; font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
header a { color: #fff; font-weight: 600 }
header a:focus-visible { outline: 2px solid #fff; outline-offset: 2px }
.swagger-ui, .swagger-ui .info .title, .swagger-ui .opblock-tag, .swagger-ui .opblock .opblock-summary-description { font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
`
