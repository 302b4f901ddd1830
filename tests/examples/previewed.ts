import type { TestPayload } from '../support/open-payload.ts'
import { record } from '../support/records.ts'

/** The ids of what is previewed. */
export type Previewed = Record<
  'office' | 'elsewhere' | 'leader' | 'duty' | 'plan' | 'task' | 'other' | 'report',
  string
>

/** An office with a published leader who has a later draft, and with drafts of all else; and another office. */
export async function previewed(test: TestPayload): Promise<Previewed> {
  const { id: office } = await record(test, 'subdistricts', { name: '甲街道', district: '东区' })
  const { id: elsewhere } = await record(test, 'subdistricts', { name: '乙街道', district: '西区' })
  const { id: leader } = await record(test, 'leaders', {
    subdistrict: office,
    name: '周平',
    positions: ['主任'],
    rank: 1,
  })
  const { id: duty } = await record(test, 'duties', {
    subdistrict: office,
    text: '尚未公布的职责',
    _status: 'draft',
  })
  const { id: other } = await record(test, 'duties', {
    subdistrict: office,
    text: '另一项草稿',
    _status: 'draft',
  })
  const report = {
    subdistrict: office,
    title: '甲街道2025年工作总结',
    _status: 'draft',
    body: bodyOf('草稿正文'),
  }
  const owner = { subdistrict: office }
  const { id: plan } = await record(test, 'city-plans', { title: '未发方案', owner, _status: 'draft' })
  const { id: unit } = await record(test, 'units', { name: '市民政局', _status: 'draft' })
  const { id: task } = await record(test, 'tasks', {
    plan,
    text: '建好议事厅',
    leadUnits: [unit],
    _status: 'draft',
  })
  const { id: reported } = await record(test, 'work-reports', report)
  const draft = { responsibilities: '草稿里的分工', rank: 1 }
  await test.payload.update({
    collection: 'leaders',
    id: leader,
    data: draft,
    draft: true,
    overrideAccess: true,
  })
  return { office, elsewhere, leader, duty, other, plan, task, report: reported }
}

function bodyOf(text: string): object {
  const leaf = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
  const block = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const paragraph = { ...block, type: 'paragraph', children: [leaf], textFormat: 0 }
  return { root: { ...block, type: 'root', children: [paragraph] } }
}
