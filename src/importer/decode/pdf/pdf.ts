import { getDocumentProxy } from 'unpdf'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { PageTags } from '../../model/source-text.ts'
import { LIMITS, within } from '../limits.ts'
import { pageOf, type Page } from '../page.ts'
import { Refused } from '../refused.ts'
import { tableLines } from '../table.ts'
import { flowsOf, type Flow } from './columns.ts'
import { drawnTables, type DrawnTable } from './grids.ts'
import { withoutMargins, type PrintedPage } from './margins.ts'
import { paragraphsOf } from './paragraphs.ts'
import { rowsOf } from './rows.ts'
import { rulesOf } from './rules.ts'
import { runsOf } from './runs.ts'
import { refuseBombs } from './streams.ts'

/** A page with fewer characters, over all pages, holds no text but what a scanner adds. */
const LEAST_CHARACTERS = 5

/**
 * A PDF with a text layer as lines: read column by column, tables by their drawn lines or by how their cells stand,
 * without headers, footers and page numbers, and with broken lines joined to paragraphs. Nothing in it is run, no font
 * and nothing else is fetched. Refuses a scan, one under a password, and one beyond the limits.
 */
export async function readPdf(bytes: Uint8Array): Promise<Page> {
  refuseBombs(bytes)
  const pdf = await open(bytes)
  try {
    within('decode/too-many-pages', pdf.numPages, LIMITS.pages)
    const pages = await readPages(pdf)
    const characters = pages.reduce((sum, page) => sum + inkOf(page), 0)
    if (characters < LEAST_CHARACTERS * pages.length)
      throw new Refused('decode/scan', { pages: pages.length })
    const lines = linesOf(withoutMargins(pages))
    return pageOf(
      lines.map((text) => ({ text })),
      await titleOf(pdf, lines),
    )
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('decode/damaged', { format: 'PDF' })
  } finally {
    await pdf.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // The bytes are copied, since the reader takes them away from whom it has them of.
    return await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      disableFontFace: true,
      isEvalSupported: false,
      useWorkerFetch: false,
      useWasm: false,
      enableXfa: false,
      // No picture is decoded.
      maxImageSize: 1,
      verbosity: 0,
    })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Refused(isLocked ? 'decode/encrypted' : 'decode/damaged', { format: 'PDF' })
  }
}

type ReadPage = PrintedPage & { tables: DrawnTable[] }

async function readPages(pdf: PDFDocumentProxy): Promise<ReadPage[]> {
  const pages: ReadPage[] = []
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const runs = await runsOf(page)
    characters += runs.reduce((sum, { text }) => sum + text.length, 0)
    within('decode/too-long', characters, LIMITS.characters)
    const { tables, rest } = drawnTables(runs, await rulesOf(page))
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push({ width, height, rows: rowsOf(rest), tables })
    page.cleanup()
  }
  return pages
}

function inkOf({ rows, tables }: ReadPage): number {
  const words = rows.flatMap(({ segments }) => segments.map(({ text }) => text))
  const cells = tables.flatMap(({ table }) => table.flat().flatMap(({ lines }) => lines))
  return [...words, ...cells].join('').replace(/\s+/gu, '').length
}

/** Tables stand where their upper edge lies among the rows; prose goes on over pages, and not over a table. */
function linesOf(pages: readonly ReadPage[]): string[] {
  const lines: string[] = []
  let flows: Flow[] = []
  const close = () => {
    lines.push(...paragraphsOf(flows))
    flows = []
  }
  for (const { rows, tables, width } of pages) {
    let from = 0
    for (const { top, table } of [...tables].sort((a, b) => a.top - b.top)) {
      const to = rows.findIndex(({ y }, i) => i >= from && y > top)
      const end = to < 0 ? rows.length : to
      flows.push(...flowsOf(rows.slice(from, end), width))
      from = end
      close()
      lines.push(...tableLines(table))
    }
    flows.push(...flowsOf(rows.slice(from), width))
  }
  close()
  return lines
}

/** The title of the file's properties, where the document says the same. */
async function titleOf(pdf: PDFDocumentProxy, lines: readonly string[]): Promise<PageTags> {
  const { info } = await pdf.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  const plain = (text: string) => text.replace(/\s+/gu, '')
  return title !== '' && lines.some((line) => plain(line) === plain(title)) ? { title } : {}
}
