import { html, link } from '../html.ts'
import type { Html, Value } from '../html.ts'
import type { Hits, Question, Searched } from '../cms/search.ts'
import type { Page } from '../page.ts'
import { marked, unmarked } from './marked.ts'
import { pager } from './pager.ts'

/** What is found, or why nothing could be looked for; the form alone when nothing was asked yet. */
export const searchPage = (question: Question, found: Hits | string | null): Page => ({
  title: question.words ? html`搜索“${question.words}”` : html`搜索`,
  description: html`在公开的街道信息中搜索`,
  crumbs: [],
  hidden: true,
  body: html`<h1>搜索</h1>
    <form class="search" action="${link('/search')}">
      <label for="words">要找的词</label>
      <input id="words" name="q" type="search" value="${question.words}" maxlength="100" required />
      <button>搜索</button>
      <p class="hint">简体、繁体均可；也可以用拼音或首字母，如 hhjd；引号内的词须连在一起。</p>
    </form>
    ${typeof found === 'string' ? html`<p class="problem" role="alert">${found}</p>` : found && results(question, found)}`,
})

const results = (question: Question, found: Hits): Html =>
  html`${facets(question, found)}
    <p role="status">
      找到 ${found.totalDocs} 条${question.collection && html`${NAMES[question.collection]}`}
    </p>
    <ol class="hits">
      ${found.docs.map(
        (hit) =>
          html`<li>
            <h2>
              <a href="${link(`/records/${hit.collection}/${hit.id}`)}"
                >${inTitle(hit) ? marked(hit.snippet) : hit.title}</a
              >
            </h2>
            ${!inTitle(hit) && html`<p>${marked(hit.snippet)}</p>`}
            <p class="facts">
              <span>${NAMES[hit.collection]}</span
              >${hit.subdistrict && html`<span>${found.places.get(hit.subdistrict)}</span>`}
            </p>
          </li> `,
      )}
    </ol>
    ${pager(found, '/search', { q: question.words, ...(question.collection && { in: question.collection }) })}`

/** What was found is the title itself, which is not to be read twice. */
const inTitle = ({ title, snippet }: Hits['docs'][number]): boolean => unmarked(snippet) === title

/** How many there are of each kind, each a link to these alone. */
function facets({ words, collection }: Question, { facets: counts }: Hits): Value {
  if (counts.length === 0) return null
  const to = (one?: Searched): Value =>
    link(`/search?${new URLSearchParams({ q: words, ...(one && { in: one }) }).toString()}`)
  return html`<nav aria-label="按类别筛选">
    <ul class="facets">
      <li><a href="${to()}" ${!collection && html` aria-current="true"`}>全部</a></li>
      ${counts.map(
        ({ collection: each, count }) =>
          html`<li>
            <a href="${to(each)}" ${each === collection && html` aria-current="true"`}
              >${NAMES[each]} ${count}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`
}

const NAMES: Record<Searched, Html> = {
  subdistricts: html`街道`,
  leaders: html`领导`,
  departments: html`内设机构`,
  duties: html`职责`,
  honors: html`荣誉`,
  'work-reports': html`工作总结和计划`,
  'city-plans': html`方案`,
  tasks: html`任务`,
  units: html`单位`,
}
