import { html, link } from '../html.ts'
import type { Html } from '../html.ts'
import type { Page } from '../page.ts'

const page = (title: Html, says: Html): Page => ({
  title,
  description: title,
  hidden: true,
  body: html`<div class="lead">
    <h1>${title}</h1>
    ${says}
    <p><a href="${link('/')}">返回首页</a></p>
  </div>`,
})

export const notFoundPage = page(
  html`没有找到这个页面`,
  html`<p>网址可能有误，或者内容已经移走、尚未公布。可以用上面的搜索查找。</p>`,
)

export const unreachablePage = page(
  html`暂时读不到内容`,
  html`<p>内容服务暂时没有回应，请过一会儿再试。页面没有问题，您不需要做什么。</p>`,
)

export const failedPage = page(
  html`页面出错了`,
  html`<p>网站遇到了没有料到的问题，已经记录下来。请过一会儿再试。</p>`,
)

export const previewRefusedPage = page(
  html`预览已经失效`,
  html`<p>预览只在短时间内有效，并且只能看自己有权编辑的内容。请回到管理后台，重新打开预览。</p>`,
)
