import type { Block, Item, Outline, Topic } from '../../model/outline.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { findAssignments } from './assignment/find-assignments.ts'
import { heading, itemsOf, ownLines } from './heading.ts'
import { countsInWords } from './requirements.ts'
import { byUnitLines } from './tasks/by-unit.ts'

type Readable = { text: string; folded: string }
export type PartName = 'goals' | 'tasks' | 'phases' | 'requirements' | 'members' | 'others'
/**
 * The sections of a plan by what they hold, the paragraphs above and between them (`loose`), the headings of sections
 * that only say who belongs to a group (`staffed`), what these say besides (`asides`), and where the first section begins.
 */
export type Parts = Record<PartName, Item[]> & {
  loose: Span[]
  staffed: Span[]
  asides: Span[]
  firstSection: number
}

/** The document's sections without the lines that are already read (`taken`), enclosures laid open. */
export function readParts(
  source: Readable,
  outline: Outline,
  taken: readonly Span[],
  people: readonly Span[],
): Parts {
  const parts: Parts = {
    ...{ goals: [], tasks: [], phases: [], requirements: [], members: [], others: [] },
    ...{ loose: [], staffed: [], asides: [], firstSection: Infinity },
  }
  const blocks = outline.children.flatMap((child) => left(child, taken))
  parts.firstSection = blocks.find(({ type }) => type === 'item')?.span.start ?? Infinity
  const last = blocks.findLastIndex((block) => block.type === 'item' && assignsBodies(source, block.span))
  const isDemanded =
    last < 0 &&
    demands(
      source,
      outline.children.flatMap((child) => left(child, [])),
    )
  for (const [i, block] of blocks.entries()) {
    if (block.type === 'paragraph') parts.loose.push(block.span)
    else if (isStaffed(source, block, people)) {
      const stays = (child: Block) => child.type !== 'item' || !isWork(source, child)
      const { headings, asides } = besides(source, { ...block, children: block.children.filter(stays) })
      for (const child of itemsOf(block)) if (!stays(child)) place(source, child, parts, people)
      parts.staffed.push(...headings)
      parts.asides.push(...asides)
    }
    // Below 「提出如下要求：」, or behind the tasks that bodies are named for, a section that names none demands something of all.
    else if (
      (isDemanded || (last >= 0 && i > last)) &&
      block.marker?.style === 'han-comma' &&
      !nameOf(source, block)
    )
      parts.requirements.push(block)
    else if (goesOn(parts.tasks.at(-1), block) && assignsBodies(source, block.span)) parts.tasks.push(block)
    else place(source, block, parts, people)
  }
  for (const { headings, asides } of parts.others.map((item) => besides(source, item))) {
    parts.staffed.push(...headings)
    parts.asides.push(...asides)
  }
  return parts
}

/** 「现印发给你们，并提出如下要求：」 above the first section of a paper that names bodies elsewhere, in a table. */
function demands(source: Readable, blocks: readonly Block[]): boolean {
  const first = blocks.findIndex(({ type }) => type === 'item')
  const above = blocks[first - 1]
  return above?.type === 'paragraph' && DEMANDS.test(cut(source.folded, above.span))
}
const DEMANDS = /(?:(?:如下|以下|下列|几点)[^。;,:]{0,6}要求|要求如下)(?:,请[^。;:]{2,20})? ?[:。]$/u

/** A block without taken lines; what stands under a taken or an attachment's heading moves up. */
function left(block: Block, taken: readonly Span[]): Block[] {
  const line = block.type === 'item' ? block.head : block.span
  const gone = taken.some((t) => t.start <= line.start && line.end <= t.end)
  if (block.type === 'paragraph') return gone ? [] : [block]
  const children = block.children.flatMap((child) => left(child, taken))
  return gone || block.topic === 'attachment' || isOfPage(block) ? children : [{ ...block, children }]
}

/** 政务公开 in the menu above a plan, 基本介绍 of an encyclopaedia: no section of the plan. */
const isOfPage = ({ marker, topic }: Item): boolean =>
  marker === null && topic !== null && OF_PAGE.includes(topic)
const OF_PAGE: Topic[] = ['introduction', 'other', 'contact', 'location']

function place(source: Readable, item: Item, parts: Parts, people: readonly Span[]): void {
  const named = isOfGroup(source, item) ? 'others' : (nameOf(source, item) ?? 'tasks')
  // 主要预期目标 with a body behind each figure, 组织机构 whose groups have one each.
  const mayAssign =
    named === 'goals' ||
    named === 'members' ||
    named === 'others' ||
    (named === 'requirements' && item.topic === null)
  const own = mayAssign && assignsBodies(source, item.span, people) ? 'tasks' : named
  const mixed = own === 'goals' || own === 'requirements'
  const moves = (child: Block): child is Item => {
    const part = mixed && child.type === 'item' ? byTopic(child) : undefined
    return part !== undefined && part !== own && part !== 'requirements'
  }
  parts[own].push({ ...item, children: item.children.filter((child) => !moves(child)) })
  for (const child of item.children.filter(moves)) place(source, child, parts, people)
}

/** 组织机构, 组织领导, 成立组织: who the members are, and nothing that is demanded of anybody. */
function isStaffed(source: Readable, item: Item, people: readonly Span[]): boolean {
  const named = nameOf(source, item)
  const numbered =
    item.children.some((child) => child.type === 'item') || countsInWords(source.folded, ownLines(item))
  const apt = named === 'members' || (named === 'requirements' && !numbered) || named === undefined
  return (
    apt &&
    people.some((one) => item.span.start <= one.start && one.end <= item.span.end) &&
    !assignsBodies(source, item.span, people)
  )
}

/** 「三、主要职责」 with a paragraph and no body: what the group itself is for. */
const isOfGroup = (source: Readable, item: Item): boolean =>
  itemsOf(item).length === 0 &&
  /^(?:(?:主要|工作|领导小组|专班|指挥部)*职[责能](?:任务)?|工作(?:机制|机构|规则|制度)|办事机构)$/u.test(
    cut(source.folded, heading(source, item.head).title),
  ) &&
  !assignsBodies(source, item.span) &&
  byUnitLines(source, ownLines(item)).length === 0

/** The entries count on from those of the tasks above: 「三、强化保障」 whose first entry is 5. */
function goesOn(tasks: Item | undefined, item: Item): boolean {
  const [last, first] = [tasks && itemsOf(tasks).at(-1)?.marker, itemsOf(item)[0]?.marker]
  const next = (last?.ordinal ?? 0) + 1
  return next > 1 && last?.style === first?.style && first?.ordinal === next
}

/** 成员单位职责 below 组织体系. */
const isWork = (source: Readable, item: Item): boolean =>
  ['tasks', 'phases'].includes(nameOf(source, item) ?? '')

/** The headings of a section on a group, and all that stands below them. */
function besides(source: Readable, item: Item): { headings: Span[]; asides: Span[] } {
  const { rest } = heading(source, item.head)
  const below = itemsOf(item).map((child) => besides(source, child))
  return {
    headings: [span(item.span.start, rest?.start ?? item.head.end), ...below.flatMap((one) => one.headings)],
    asides: [...(rest ? [rest] : []), ...ownLines(item), ...below.flatMap((one) => one.asides)],
  }
}

/** Bodies in brackets behind the names of `people` are where these come from. */
const assignsBodies = (source: Readable, within: Span, people: readonly Span[] = []): boolean =>
  findAssignments(source, within).some(
    ({ lead, responsible, span: { start } }) =>
      lead.length + responsible.length > 0 && !people.some((one) => one.start <= start && start < one.end),
  )

const PARTS: readonly string[] = ['goals', 'tasks', 'phases', 'requirements', 'members'] satisfies PartName[]
const byTopic = ({ topic }: Item): PartName | undefined =>
  topic !== null && PARTS.includes(topic) ? (topic as PartName) : undefined

/** What a section holds by its words; undefined when they do not tell, and then it is tasks. */
function nameOf(source: Readable, item: Item): PartName | undefined {
  const title = cut(source.folded, heading(source, item.head).title)
  return byTopic(item) ?? WORDS.find(([, pattern]) => pattern.test(title))?.[0]
}

const WORDS: [PartName, RegExp][] = [
  // Of emergency plans: what happens when, and what words mean.
  [
    'others',
    /^附 ?则$|^(?:名词术语|术语|事件|灾害|预警|风险|响应|应急|监测|预防|信息|先期|后期|善后|分级)(?:与|和|及|、)?(?:.{0,8})(?:定义|说明|分级|级别|响应|处置|报告|报送|发布|启动|终止|结束|恢复|评估|预警|程序)$/u,
  ],
  ['tasks', /(?:任务|措施|举措|分工|职责|重点工作|工作内容|工作重点|整治重点|重点内容)$/u],
  [
    'members',
    /^(?:成立|组建)?.{0,30}(?:领导小组|指挥部|专班|委员会)(?:组成|成员|人员|名单|机构)*$|^(?:组织|领导)机构$|组成人员/u,
  ],
  [
    'goals',
    /^总 ?则$|^(?:编制|制定)?(?:目的|依据)(?:[和与及、].{2,6})?$|指导思想|总体要求|(?:目标|思路|原则)$|目标任务$|^(?:整治|试点|适用|实施|工作|活动|创建|检查|行动){1,2}(?:范围|对象)$/u,
  ],
  [
    'phases',
    /(?:实施|工作|方法|推进|活动)?(?:步骤|阶段划分|时间安排|进度安排|期程)|(?:活动|工作|实施|整治|行动|创建|执行|起止|专项)时间$/u,
  ],
  [
    'requirements',
    /保障(?:措施|机制)?$|(?:工作|有关|几点)要求$|^(?:加强|强化|切实加强|健全|完善)?组织(?:领导|实施|保障)|^(?:加强|强化|严格|完善)(?:领导|组织|监督|督查|督导|督促|考核|责任|宣传引导|要素|资金|政策保障|保障)|考核(?:评价|评估|奖惩)|督(?:查|导)考核|^(?:提高|统一)(?:思想)?认识/u,
  ],
]
