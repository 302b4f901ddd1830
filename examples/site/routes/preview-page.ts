import type { Page, Site } from '../page.ts'
import { planPage } from '../pages/plan/plan.ts'
import { reportPage } from '../pages/report/report.ts'
import { subdistrictPage } from '../pages/subdistrict/subdistrict.ts'
import { unitPage } from '../pages/unit.ts'
import type { Subdistrict, Task } from '../../../payload-types.ts'
import type { Cms } from '../cms/client.ts'
import type { Preview } from '../cms/read-preview.ts'
import { readPlan } from '../cms/read-plan.ts'
import type { PlanWithTasks } from '../cms/read-plan.ts'
import { officeOf, readSubdistrict } from '../cms/read-subdistrict.ts'
import type { Office } from '../cms/read-subdistrict.ts'
import { readUnit } from '../cms/read-unit.ts'
import { idOf, one } from '../cms/rows.ts'

/** The page that shows a record, as the public sees it but for this one record. */
export async function previewPage(preview: Preview, cms: Cms, site: Site): Promise<Page> {
  switch (preview.collection) {
    case 'subdistricts': {
      const office = await readSubdistrict(cms, { id: preview.doc.id })
      return subdistrictPage({ ...(office ?? officeOf(preview.doc)), subdistrict: preview.doc }, site)
    }
    case 'leaders':
      return inOffice(preview.doc, (office) => ({ ...office, leaders: placed(preview.doc, office.leaders) }))
    case 'departments':
      return inOffice(preview.doc, (office) => ({
        ...office,
        departments: placed(preview.doc, office.departments),
      }))
    case 'duties':
      return inOffice(preview.doc, (office) => ({ ...office, duties: placed(preview.doc, office.duties) }))
    case 'honors':
      return inOffice(preview.doc, (office) => ({ ...office, honors: put(preview.doc, office.honors) }))
    case 'work-reports':
      return reportPage(preview.doc)
    case 'city-plans':
      return planPage({ plan: preview.doc, tasks: preview.tasks ?? [] })
    case 'tasks': {
      const found = (await readPlan(cms, { id: idOf(preview.doc.plan) })) ?? planOf(preview.doc)
      return planPage({ ...found, tasks: placed(preview.doc, found.tasks) })
    }
    case 'units': {
      const found = await readUnit(cms, { id: preview.doc.id })
      return unitPage({ leads: [], answersFor: [], plans: new Map(), ...found, unit: preview.doc })
    }
  }

  async function inOffice(
    row: { subdistrict: string | Subdistrict },
    change: (office: Office) => Office,
  ): Promise<Page> {
    const office = (await readSubdistrict(cms, { id: idOf(row.subdistrict) })) ?? bareOffice(row.subdistrict)
    return subdistrictPage(change(office), site)
  }
}

type Row = { id: string }

/** The list with a row in the place of its published form, or at its end. */
const put = <Doc extends Row>(doc: Doc, all: Doc[]): Doc[] =>
  all.some(({ id }) => id === doc.id) ? all.map((each) => (each.id === doc.id ? doc : each)) : [...all, doc]

/** The same in the official order; rows without a rank come last. */
const placed = <Doc extends Row & { rank?: number | null }>(doc: Doc, all: Doc[]): Doc[] =>
  put(doc, all).sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0)

/** Of a subdistrict that is not public a preview knows the name. */
const bareOffice = (given: string | Subdistrict): Office =>
  officeOf(one(given) ?? ({ name: '' } as Subdistrict))

const planOf = ({ plan, updatedAt }: Task): PlanWithTasks => {
  const known = one(plan)
  return {
    plan: { ...known, id: idOf(plan), title: known?.title ?? '', updatedAt, createdAt: updatedAt },
    tasks: [],
  }
}
