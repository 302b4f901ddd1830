import fc from 'fast-check'
import { parse } from '../../src/importer/pipeline.ts'
import { officeText } from '../support/office-text.ts'

/** `npm run soak -- documents [number] [seed]`: random office texts, another choice each time; none may make a reader fail. */
export async function soakDocuments([documents = 100_000, seed = Date.now() % 1_000_000]: number[]) {
  const property = fc.asyncProperty(officeText, async (text) => {
    await parse(new TextEncoder().encode(text), 'text.txt')
  })
  const { failed, numRuns, counterexample, errorInstance } = await fc.check(property, {
    numRuns: documents,
    seed,
  })
  const why = failed && { document: counterexample?.[0], error: String(errorInstance) }
  return { report: { documents: numRuns, seed, ...why }, held: !failed }
}
