import type { At } from '../../model/bundle.ts'
import type { Body, BodyNode, TextNode } from './nodes.ts'

type Case = { why: string; text: string; at?: At; chrome?: string[]; body: string[] }

/** A body in short: `h2 …`, `p …`, `ul a | b`, `ol 1 a | b`, bold between asterisks. */
export const inShort = ({ root }: Body): string[] => root.children.map(nodeInShort)

function nodeInShort(node: BodyNode): string {
  if (node.type === 'heading') return `${node.tag} ${textOf(node.children)}`
  if (node.type === 'paragraph') return `p ${textOf(node.children)}`
  const items = node.children.map(({ children }) => textOf(children)).join(' | ')
  return node.tag === 'ul' ? `ul ${items}` : `ol ${node.start} ${items}`
}

const textOf = (nodes: TextNode[]): string =>
  nodes.map(({ text, format }) => (format === 1 ? `*${text}*` : text)).join('')

export const cases: Case[] = [
  {
    why: 'numbered headings and what stands under them',
    text: '一、工作目标\n到年底，办好十件实事。\n二、工作任务\n（一）建设社区食堂\n在三个社区各建一家。',
    body: [
      'h2 一、工作目标',
      'p 到年底，办好十件实事。',
      'h2 二、工作任务',
      'h3 （一）建设社区食堂',
      'p 在三个社区各建一家。',
    ],
  },
  {
    why: 'a title that runs into its text in bold, a long first sentence not',
    text: '一、工作计划\n（一）办好食堂。再开两家，价格不变。\n（二）请各社区在三月底以前把辖区内每一栋楼的情况逐户登记清楚并报到街道网格化服务中心汇总核对存档。按时上报。',
    body: [
      'h2 一、工作计划',
      'p （一）*办好食堂。*再开两家，价格不变。',
      'p （二）请各社区在三月底以前把辖区内每一栋楼的情况逐户登记清楚并报到街道网格化服务中心汇总核对存档。按时上报。',
    ],
  },
  {
    why: 'dashes as bullets, Arabic numbers that count on as a numbered list',
    text: '一、亮点\n——食堂开张。\n——公厕改造。\n二、任务\n1.修路。\n2.植树。\n3.清河。',
    body: ['h2 一、亮点', 'ul 食堂开张。 | 公厕改造。', 'h2 二、任务', 'ol 1 修路。 | 植树。 | 清河。'],
  },
  {
    why: 'neither furniture nor the lines of the title and the day, but the signature',
    text: '首页 > 公开\n清河街道工作方案\n发布日期：2024-03-01 08:00\n各社区：\n现将方案印发。\n清河街道办事处\n2024年2月28日',
    at: { title: [{ start: 8, end: 16 }], publishedOn: [{ start: 22, end: 32 }] },
    chrome: ['首页 > 公开'],
    body: ['p 各社区：', 'p 现将方案印发。', 'p 清河街道办事处', 'p 2024年2月28日'],
  },
]
