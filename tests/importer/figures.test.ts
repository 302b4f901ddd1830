import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from '../../src/importer/pipeline.ts'
import { documents } from '../support/documents.ts'
import { FIGURES } from './labelled-figures.ts'

const labelled = documents.filter((file) => Object.hasOwn(FIGURES, basename(file)))

describe('the metrics of a report', () => {
  it('are figures: at most one in twenty is a date, a number of a list or a slogan', async () => {
    const read = (await Promise.all(labelled.map(metricsOf))).flat()
    expect(read.filter(({ isFigure }) => !isFigure).length).toBeLessThanOrEqual(read.length / 20)
    expect(read.length).toBeGreaterThanOrEqual(0.95 * labelled.flatMap((file) => figuresOf(file)).length)
  })

  it('are measured on more than a hundred labels', () => {
    expect(Object.keys(FIGURES).flatMap(figuresOf).length).toBeGreaterThan(100)
  })
})

const figuresOf = (file: string): string[] => (FIGURES[basename(file)] ?? '').split(' ')

/** Each metric, and whether it is one of the labelled figures, each of which counts once. */
async function metricsOf(file: string): Promise<{ isFigure: boolean }[]> {
  const { workReport } = await parse(await readFile(file), basename(file))
  const left = figuresOf(file)
  return (workReport?.metrics ?? []).map(({ value, unit }) => {
    const at = left.indexOf(`${String(value)}${unit}`)
    if (at >= 0) left.splice(at, 1)
    return { isFigure: at >= 0 }
  })
}
