import { createHash } from 'node:crypto'
import type {
  Bundle,
  CityPlan,
  Department,
  Duty,
  Leader,
  Subdistrict,
  WorkReport,
} from '../../src/importer/model/bundle.ts'
import type { Parsed } from '../../src/importer/model/parsed.ts'
import { readDocument } from './read-document.ts'

type Records = Partial<
  Pick<Bundle, 'leaders' | 'departments' | 'duties' | 'honors' | 'subdistrict' | 'workReport' | 'cityPlan'>
>

/** A parsed document that holds exactly these records, whatever its text says; another text is another document. */
export function parsedWith(
  kind: Exclude<Bundle['kind'], 'none'>,
  records: Records,
  text = '一、概况\n清河街道。',
): Parsed {
  const { source, outline } = readDocument(text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const bundle: Bundle = {
    bundleVersion: 1,
    kind,
    source: { name: 'document.txt', sha256, encoding: 'utf-8', script: 'Hans', characters: text.length },
    leaders: [],
    departments: [],
    duties: [],
    honors: [],
    ...records,
    coverage: { characters: text.length, attributed: 0, structure: 0, chrome: 0, unattributed: [] },
    messages: [],
  }
  return { bundle, text: source.text, outline, chrome: [] }
}

export const aSubdistrict = (fields: Partial<Subdistrict> = {}): Subdistrict => ({
  name: '清河街道',
  aliases: [],
  kind: 'subdistrict',
  city: '安平市',
  district: '东湖区',
  phones: [],
  facts: [],
  officeHours: [],
  history: [],
  at: { name: [{ start: 5, end: 9 }] },
  ...fields,
})

export const aDepartment = (name: string, rank: number, fields: Partial<Department> = {}): Department => ({
  name,
  aliases: [],
  rank,
  responsibilities: `负责${name}的日常事务。`,
  at: {},
  ...fields,
})

export const aLeader = (name: string, rank: number, fields: Partial<Leader> = {}): Leader => ({
  name,
  positions: ['副主任'],
  seconded: false,
  rank,
  responsibilities: '负责日常事务。',
  inChargeOf: [],
  liaises: [],
  at: { name: [{ start: 0, end: name.length }] },
  ...fields,
})

export const aDuty = (number: string, rank: number, text: string): Duty => ({ number, rank, text, at: {} })

export const aReport = (fields: Partial<WorkReport> = {}): WorkReport => ({
  title: '清河街道2024年工作总结和2025年工作计划',
  summaryYear: 2024,
  planYear: 2025,
  sections: [{ level: 1, number: '一', title: '工作总结', text: '办成十件实事。', at: {} }],
  highlights: [],
  metrics: [{ text: '十件实事', value: 10, unit: '件', approximate: false, at: {} }],
  planItems: [],
  at: {},
  ...fields,
})

export const aCityPlan = (fields: Partial<CityPlan> = {}): CityPlan => ({
  title: '安平市社区工作方案',
  documentNumber: '安政办〔2024〕8号',
  issuer: '安平市人民政府办公厅',
  issuedOn: '2024-03-01',
  tasks: [
    {
      section: '改善服务',
      number: '1',
      rank: 1,
      text: '在每个社区设立食堂。',
      leadUnits: ['市民政局'],
      responsibleUnits: ['市财政局', '各区人民政府'],
      otherUnits: [{ role: '数据提供单位', name: '市统计局' }],
      deadline: { text: '2024年底前', date: '2024-12' },
      at: {},
    },
  ],
  phases: [],
  requirements: [],
  members: [{ role: '组长', name: '周明远', position: '副市长', at: {} }],
  at: {},
  ...fields,
})
