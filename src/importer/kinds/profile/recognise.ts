import { labelled } from '../../extract/contact/labelled.ts'
import { contactField, isContactLabel } from '../../extract/contact/contact-labels.ts'
import { standsInMenu } from '../../extract/menu.ts'
import { pathSteps } from '../../extract/path.ts'
import { homes } from '../../extract/subdistrict/home.ts'
import { GROUP_LABEL } from '../../extract/person/member-role.ts'
import { evidence, mentions } from '../../extract/subdistrict/evidence.ts'
import type { Document } from '../../model/document.ts'
import type { Topic } from '../../model/outline.ts'
import { cut } from '../../model/span.ts'
import { isPageOfOne, readLeaders } from './leaders/leaders.ts'
import { readDepartments } from './departments/departments.ts'
import { readHonors } from './honors.ts'
import { sections, type Section } from './section.ts'

const BLOCKS: (Topic | null)[] = [
  'leaders',
  'duties',
  'departments',
  'honors',
  'history',
  'geography',
  'location',
  'contact',
  'introduction',
]
const OTHER_KINDS =
  /(?:总结|计划|打算|思路|安排|方案|通知|意见|规划|报告|办法|公告|通报)(?:的通知)?(?:\([^()]{1,20}\))?$/u
/** A card's first label, or the head of a table of people. */
const CARD = /(?:^|[\n|]) *姓 *名 *[: |]/u

/** 关于…领导班子成员分工的通知 is a notice, and says of the office what its page does. */
const OWN_NOTICE =
  /"?三定"?(?:方案|规定)$|(?:领导(?:班子)?.{0,8}分工|内设机构|职能配置|机构职能|机构改革|班子成员).{0,20}(?:通知|公告|公示|方案|规定|意见|决定|分工|情况|名单|配置|机构)$/u

/** How sure a text is what an office says of itself: its blocks, its labelled lines, and how it opens. */
export function recognise(document: Document): number {
  const { source } = document
  const blocks = sections(document)
  const topics = new Set(blocks.map(({ topic }) => topic).filter((topic) => BLOCKS.includes(topic)))
  const labels = labelsIn(source, blocks)
  const people = CARD.test(source.folded) || listsLeaders(source, blocks)
  const offices = officesIn(source, blocks)
  const own = isOwnNotice(document)
  const honors = listsHonors(source, blocks)
  const named = evidence(document, mentions(document)).some(({ weight }) => weight >= 70)
  const located = named && homes(document).length > 0
  const score =
    topics.size * 0.25 +
    Math.min(labels, 4) * 0.1 +
    (named ? 0.3 : 0) +
    (people ? 0.5 : 0) +
    (offices === 'listed' ? 0.5 : offices === 'told' ? 0.3 : 0) +
    (honors ? 0.3 : 0) +
    (located ? 0.2 : 0) +
    (own ? 0.5 : 0)
  const certain = topics.size > 0 || labels > 1 || people || offices !== null || honors || located || own
  return Math.min(1, score) * (certain ? 1 : 0.5) * (isOfOtherKind(document) || isOfGroup(document) ? 0.4 : 1)
}

const labelsIn = (source: Document['source'], blocks: readonly Section[]): number =>
  blocks
    .filter(({ topic }) => topic === null || BLOCKS.includes(topic))
    .flatMap(({ parts }) => parts.slice(0, 60))
    .flatMap(({ span }) => {
      const entries = labelled(source, span).map(({ bare }) => bare)
      const alone = cut(source.folded, span)
      return entries.length > 0 ? entries : isContactLabel(alone) ? [alone] : []
    })
    .filter((label) => contactField(label) !== 'fact').length

/** Two or more leaders, in whatever form, or the page of one: posts and duties under 领导之窗. */
function listsLeaders(source: Document['source'], blocks: readonly Section[]): boolean {
  const [first, ...more] = readLeaders(source, blocks, { head: undefined, offices: [] }).leaders
  if (!first || more.length > 0) return first !== undefined
  const headed = blocks.some(({ topic, parts }) => topic === 'leaders' || isPageOfOne(source, parts))
  return headed && first.positions.length > 0 && first.responsibilities !== ''
}

/** Two offices or more: listed under a heading or with their duties, or only told in a sentence, as news do too. */
function officesIn(source: Document['source'], blocks: readonly Section[]): 'listed' | 'told' | null {
  const { departments } = readDepartments(source, blocks)
  if (departments.length < 2) return null
  const headed = blocks.some(({ topic }) => topic === 'departments')
  return headed || departments.some(({ responsibilities }) => responsibilities) ? 'listed' : 'told'
}

/** Three or more awards, in a block of their own or in prose; news tell of one. */
const listsHonors = (source: Document['source'], blocks: readonly Section[]): boolean =>
  readHonors(source, blocks).honors.length > 2

const isOwnNotice = ({ source, outline }: Document): boolean =>
  outline.lines.slice(0, 6).some((line) => {
    const title = cut(source.folded, line.span)
    return title.length <= 60 && !/[,。;]/u.test(title) && OWN_NOTICE.test(title)
  })

/** 组长：, 成员：: the people of a leading group, not of the office. */
const isOfGroup = ({ source }: Document): boolean => (source.folded.match(GROUP_LABEL)?.length ?? 0) > 1

const isOfOtherKind = ({ source, outline }: Document): boolean =>
  outline.lines.slice(0, 6).some((line, index) => {
    const folded = cut(source.folded, line.span)
    if (standsInMenu(source, outline.lines, index)) return false
    return (
      OTHER_KINDS.test(folded) && !OWN_NOTICE.test(folded) && pathSteps(source.folded, line.span).length === 0
    )
  })
