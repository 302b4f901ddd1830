import { html, joined, link, own } from '../html.ts'
import type { Html } from '../html.ts'
import type { Page, View } from '../page.ts'
import { head } from './head.ts'

/** A whole page: what stands on each of them around what is its own. */
export const layout = (page: Page, view: View): Html =>
  html`<!doctype html>
    <html
      lang="${view.script === 'hant' ? 'zh-Hant' : 'zh-Hans'}"
      ${view.large ? html` class="large"` : null}
    >
      ${head(page, view)}
      <body>
        <a class="skip" href="#content">跳到正文</a>
        ${page.preview ? PREVIEW : null}
        <header class="masthead">
          <div class="wrap">
            <p class="brand"><a href="${link('/')}">${own(view.site.name)}</a></p>
            ${switches(view)}
          </div>
        </header>
        <nav class="menu" aria-label="主导航">
          <div class="wrap">
            <ul>
              ${MENU.map(({ path, name }) => html`<li><a href="${link(path)}" ${isAt(path, view) ? html` aria-current="page"` : null}>${name}</a></li>`)}
            </ul>
            <form action="${link('/search')}" role="search">
              <label class="unseen" for="find">搜索</label>
              <input
                id="find"
                name="q"
                type="search"
                placeholder="搜索街道、领导、职责"
                maxlength="100"
                required
              />
              <button>搜索</button>
            </form>
          </div>
        </nav>
        <main id="content" tabindex="-1">
          <div class="wrap">${crumbs(page)} ${page.body}</div>
        </main>
        <footer class="foot">
          <div class="wrap">
            <p>${own(view.site.name)}${view.site.idCode ? html` · 网站标识码：${view.site.idCode}` : null}</p>
            <p>页面内容由各街道办事处编辑发布，以公开原文为准。</p>
          </div>
        </footer>
      </body>
    </html> `

const MENU = [
  { path: '/', name: html`首页` },
  { path: '/plans', name: html`方案与任务` },
  { path: '/reports', name: html`工作总结和计划` },
]

const isAt = (path: string, view: View): boolean => view.path === path || view.path.startsWith(`${path}?`)

/** Works without scripts; a script changes the type where the reader is, and shows the button that prints. */
function switches({ script, large, path }: View): Html {
  const here = script === 'hant' ? `/hant${path}` : path
  return html`<ul class="switches" aria-label="显示方式">
    <li>
      <a
        href="/type/${large ? 'normal' : 'large'}?from=${encodeURIComponent(here)}"
        data-type-switch
        data-large="大字关怀版"
        data-normal="标准字号"
        >${large ? html`标准字号` : html`大字关怀版`}</a
      >
    </li>
    <li>${script === 'hans' ? toTraditional(path) : toSimplified(path)}</li>
    <li data-print hidden><button type="button">打印本页</button></li>
  </ul>`
}

/** Each in its own script, whichever the page is in. */
const toTraditional = (path: string): Html =>
  html`<a href="/hant${path}" lang="zh-Hant" hreflang="zh-Hant">${'繁體'}</a>`

const toSimplified = (path: string): Html =>
  html`<a href="${path}" lang="zh-Hans" hreflang="zh-Hans">${'简体'}</a>`

const crumbs = ({ crumbs, title }: Page): Html | null =>
  crumbs
    ? html`<nav class="crumbs" aria-label="当前位置">
        <ol>
          ${joined(
            [
              html`<li><a href="${link('/')}">首页</a></li>`,
              ...crumbs.map(({ name, path }) => html`<li><a href="${link(path)}">${name}</a></li>`),
              html`<li aria-current="page">${title}</li>`,
            ],
            '\n',
          )}
        </ol>
      </nav>`
    : null

const PREVIEW = html`<p class="preview" role="status">
  预览：本页含有尚未发布的内容，公众看不到；仅供编辑核对，请勿转发。
</p>`
