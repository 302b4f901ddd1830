import type { TestPayload } from './open-payload.ts'
import { record } from './records.ts'
import type { Stored } from './records.ts'

const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children })
const text = (said: string) => ({ type: 'text', text: said, version: 1 })
const link = { type: 'link', version: 3, fields: { url: 'https://例.test/发展?q=党', linkType: 'custom' } }

/** An office with texts of every kind: prose, names, figures, rich text with a link. */
export async function prose(test: TestPayload): Promise<{ office: Stored; report: Stored }> {
  const office = await record(test, 'subdistricts', {
    name: '后湖街道',
    aliases: ['后湖街办'],
    district: '江岸区',
    introduction: '后湖街道党员干部负责联系群众。',
    facts: [{ label: '车站', text: '两个' }],
    phones: [{ label: '总机', number: '027-转1' }],
  })
  const subdistrict = office.id
  const department = await record(test, 'departments', {
    subdistrict,
    name: '党建办公室',
    responsibilities: '负责党建。',
  })
  await record(test, 'leaders', {
    subdistrict,
    name: '于丽',
    positions: ['工委书记'],
    responsibilities: '主持工委工作，联系党建办公室。',
    inChargeOf: [department.id],
  })
  await record(test, 'duties', { subdistrict, number: '一、', text: '發展經濟，著力為羣眾服務。' })
  const report = await record(test, 'work-reports', {
    subdistrict,
    title: '2024年工作总结',
    publisher: '后湖街道办事处',
    metrics: [{ text: '收入161万元', subject: '收入', value: 1610000, unit: '万元' }],
    body: {
      root: {
        type: 'root',
        version: 1,
        children: [paragraph(text('发展'), { ...link, children: [text('党建网')] })],
      },
    },
  })
  return { office, report }
}
