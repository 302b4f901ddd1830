import { Router } from 'express'
import type { Request } from 'express'
import { addressOf } from '../cms/address-of.ts'
import type { Cms } from '../cms/client.ts'
import { readHome } from '../cms/read-home.ts'
import { listPlans, listReports } from '../cms/read-lists.ts'
import { readPlan } from '../cms/read-plan.ts'
import { readReport } from '../cms/read-report.ts'
import { readSubdistrict } from '../cms/read-subdistrict.ts'
import { readUnit } from '../cms/read-unit.ts'
import { search, SEARCHED } from '../cms/search.ts'
import type { Page, Site } from '../page.ts'
import { homePage } from '../pages/home.ts'
import { plansPage, reportsPage } from '../pages/lists.ts'
import { planPage } from '../pages/plan/plan.ts'
import { reportPage } from '../pages/report/report.ts'
import { searchPage } from '../pages/search.ts'
import { subdistrictPage } from '../pages/subdistrict/subdistrict.ts'
import { unitPage } from '../pages/unit.ts'
import type { Script } from '../script.ts'
import { answer, viewOf } from './answer.ts'

/** Every page in one script; what is not there goes on to the next route. */
export function pages(cms: Cms, site: Site, script: Script): Router {
  const router = Router()
  const show = (path: string, read: (req: Request) => Promise<Page | null>): void => {
    router.get(path, async (req, res, next) => {
      const page = await read(req)
      if (page) answer(res, page, viewOf(req, site, script))
      else next()
    })
  }

  show('/', async () => homePage(await readHome(cms), site))
  show('/subdistricts/:slug', async (req) =>
    shown(await readSubdistrict(cms, { slug: slugOf(req) }), (found) => subdistrictPage(found, site)),
  )
  show('/reports', async (req) => listed(await listReports(cms, pageOf(req)), reportsPage))
  show('/reports/:slug', async (req) => shown(await readReport(cms, slugOf(req)), reportPage))
  show('/plans', async (req) => listed(await listPlans(cms, pageOf(req)), plansPage))
  show('/plans/:slug', async (req) => shown(await readPlan(cms, { slug: slugOf(req) }), planPage))
  show('/units/:slug', async (req) => shown(await readUnit(cms, { slug: slugOf(req) }), unitPage))
  show('/search', async (req) => {
    const question = {
      words: textOf(req, 'q').trim(),
      collection: kindOf(textOf(req, 'in')),
      page: pageOf(req),
    }
    return searchPage(question, question.words ? await search(cms, question) : null)
  })
  router.get('/records/:collection/:id', async (req, res, next) => {
    const collection = kindOf(req.params.collection)
    const address = collection && (await addressOf(cms, collection, req.params.id))
    if (address) res.redirect(302, script === 'hant' ? `/hant${address}` : address)
    else next()
  })
  return router
}

const shown = <Found>(found: Found | null, toPage: (found: Found) => Page): Page | null =>
  found && toPage(found)

/** A list has a first page even when it is empty, and no page beyond its last. */
const listed = <Found extends { page: number; totalPages: number }>(
  found: Found,
  toPage: (found: Found) => Page,
): Page | null => (found.page > Math.max(1, found.totalPages) ? null : toPage(found))

const slugOf = ({ params }: Request): string => String(params['slug'])

const textOf = ({ query }: Request, name: string): string =>
  typeof query[name] === 'string' ? query[name] : ''

const pageOf = (req: Request): number =>
  /^[1-9]\d{0,2}$/u.test(textOf(req, 'page')) ? Number(textOf(req, 'page')) : 1

const kindOf = (given: string) => SEARCHED.find((each) => each === given)
