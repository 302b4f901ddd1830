import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import numbering from '../../src/importer/outline/numbering.cases.ts'
import { styles } from '../../src/importer/outline/numbering/index.ts'
import topics from '../../src/importer/outline/topics.cases.ts'
import type { Block, Item, NumberingStyle, Topic } from '../../src/importer/model/outline.ts'
import { subtract } from '../../src/importer/model/span.ts'
import { officeText } from '../support/office-text.ts'
import { readDocument } from '../support/read-document.ts'

describe('the tables', () => {
  it('hold a case of every numbering style', () => {
    const shown = new Set(
      numbering.readings.map(([, expected]) => (expected as [NumberingStyle] | null)?.[0]),
    )
    expect(styles.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([])
  })

  it('hold a case of every topic that a heading announces', () => {
    const shown = new Set(topics.readings.map(([, expected]) => expected as Topic | null))
    const all: Topic[] = [
      'leaders',
      'duties',
      'departments',
      'honors',
      'history',
      'geography',
      'location',
      'contact',
      'introduction',
      'goals',
      'tasks',
      'phases',
      'requirements',
      'members',
      'attachment',
      'highlights',
      'summary',
      'plan',
      'other',
    ]
    expect(all.filter((topic) => !shown.has(topic))).toEqual([])
  })
})

describe('the tree of any office text', () => {
  it('holds every printed line once, in order', () => {
    fc.assert(
      fc.property(officeText, (text) => {
        const { outline } = readDocument(text)
        expect(outline.children.flatMap(linesOf)).toEqual(outline.lines.map((line) => line.span.start))
      }),
    )
  })

  it('leaves nothing but white space outside lines and furniture', () => {
    fc.assert(
      fc.property(officeText, (text) => {
        const { source, outline } = readDocument(text)
        const taken = [...outline.lines.map((line) => line.span), ...outline.chrome]
        const rest = subtract([{ start: 0, end: source.text.length }], taken)
        expect(rest.map(({ start, end }) => source.text.slice(start, end).trim()).join('')).toBe('')
      }),
    )
  })

  it('nests each entry inside the one above it', () => {
    fc.assert(
      fc.property(officeText, (text) => {
        const wrong = (item: Item): boolean =>
          item.children.some(
            (child) =>
              child.span.start < item.span.start ||
              child.span.end > item.span.end ||
              (child.type === 'item' && (child.depth !== item.depth + 1 || wrong(child))),
          )
        const items = readDocument(text).outline.children.filter(
          (block): block is Item => block.type === 'item',
        )
        expect(items.filter(wrong)).toEqual([])
      }),
    )
  })
})

const linesOf = (block: Block): number[] =>
  block.type === 'paragraph' ? [block.span.start] : [block.span.start, ...block.children.flatMap(linesOf)]
