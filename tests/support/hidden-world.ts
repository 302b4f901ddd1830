import type { CollectionSlug } from 'payload'
import type { TestPayload } from './open-payload.ts'
import { change, record } from './records.ts'
import type { Stored } from './records.ts'
import { picture } from './samples.ts'

/** Stands in every text that nobody from outside may see. */
export const MARK = '密件'

export type Hidden = { slug: CollectionSlug; id: string }
export type World = {
  hidden: Hidden[]
  files: string[]
  shown: { subdistrict: string; leader: string; task: string; honor: string }
}

/**
 * Published records beside everything that must stay hidden: drafts, later drafts of what is published, the trash, rows
 * of hidden parents, and links from what is published to all of these.
 */
export async function hiddenWorld(test: TestPayload): Promise<World> {
  const hidden: Hidden[] = []
  const hide = async (slug: CollectionSlug, data: object): Promise<Stored> => {
    const made = await record(test, slug, data, slug === 'media' ? await picture() : undefined)
    hidden.push({ slug, id: made.id })
    return made
  }
  const draft = { _status: 'draft' }
  const trashed = { deletedAt: '2026-01-01T00:00:00.000Z' }

  const shown = await record(test, 'subdistricts', {
    name: '明渠街道',
    kind: 'subdistrict',
    district: '江东区',
  })
  const hiddenOffice = await hide('subdistricts', {
    name: `${MARK}街道`,
    kind: 'subdistrict',
    district: '江东区',
    ...draft,
  })
  const trashOffice = await hide('subdistricts', {
    name: `${MARK}旧街道`,
    kind: 'subdistrict',
    district: '江东区',
  })

  const open = await record(test, 'departments', { subdistrict: shown.id, name: '党建办公室' })
  const secret = await hide('departments', { subdistrict: shown.id, name: `${MARK}科`, ...draft })
  const gone = await hide('departments', { subdistrict: shown.id, name: `${MARK}旧科`, ...trashed })
  const portrait = await hide('media', { alt: `${MARK}照片`, ...draft })
  const report = await hide('work-reports', { subdistrict: shown.id, title: `${MARK}总结`, ...draft })

  const links = { inChargeOf: [secret.id, open.id, gone.id], liaises: [secret.id] }
  const leader = await record(test, 'leaders', {
    subdistrict: shown.id,
    name: '方正',
    ...links,
    portrait: portrait.id,
  })
  const honor = await record(test, 'honors', {
    subdistrict: shown.id,
    title: '先进集体',
    report: report.id,
    image: portrait.id,
  })
  // Publishing the leader published the portrait; it was taken back since.
  await change(test, 'media', portrait.id, draft)
  await test.payload.update({
    collection: 'leaders',
    id: leader.id,
    data: { phone: MARK },
    draft: true,
    overrideAccess: true,
  })
  await hide('leaders', { subdistrict: shown.id, name: `${MARK}甲`, ...draft })
  await hide('leaders', { subdistrict: shown.id, name: `${MARK}乙`, ...trashed })

  for (const [parent, word] of [
    [hiddenOffice, '丙'],
    [trashOffice, '丁'],
  ] as const) {
    const at = { subdistrict: parent.id }
    const inside = await hide('departments', { ...at, name: `${MARK}${word}科` })
    await hide('leaders', { ...at, name: `${MARK}${word}`, inChargeOf: [inside.id] })
    await hide('duties', { ...at, text: `${MARK}${word}职责` })
    await hide('honors', { ...at, title: `${MARK}${word}荣誉` })
    await hide('work-reports', { ...at, title: `${MARK}${word}报告` })
  }
  await change(test, 'subdistricts', trashOffice.id, trashed)

  const unit = await record(test, 'units', { name: '市园林局' })
  const secretUnit = await hide('units', { name: `${MARK}局`, ...draft })
  const plan = await record(test, 'city-plans', { title: '绿化方案', issuer: '和平市人民政府' })
  const names = {
    leadUnits: [secretUnit.id, unit.id],
    responsibleUnits: [secretUnit.id],
    otherUnits: [
      { role: '数据提供单位', unit: secretUnit.id },
      { role: '数据提供单位', unit: unit.id },
    ],
  }
  const task = await record(test, 'tasks', { plan: plan.id, text: '补种行道树', ...names })
  await change(test, 'units', secretUnit.id, draft)
  const hiddenPlan = await hide('city-plans', { title: `${MARK}方案`, issuer: '和平市人民政府', ...draft })
  await hide('tasks', { plan: hiddenPlan.id, text: `${MARK}任务`, leadUnits: [unit.id] })
  await hide('tasks', { plan: plan.id, text: `${MARK}草稿任务`, leadUnits: [unit.id], ...draft })

  const document = await hide('source-documents', {
    title: `${MARK}原文`,
    kind: 'profile',
    sha256: 'a'.repeat(64),
    encoding: 'utf-8',
    script: 'Hans',
    text: MARK,
  })
  await hide('imports', { batch: MARK, document: document.id, status: 'applied' })
  await change(test, 'departments', open.id, {
    source: { document: document.id, places: [{ field: MARK, document: document.id, spans: [] }] },
  })
  return {
    hidden,
    files: [String(portrait['filename'])],
    shown: { subdistrict: shown.id, leader: leader.id, task: task.id, honor: honor.id },
  }
}
