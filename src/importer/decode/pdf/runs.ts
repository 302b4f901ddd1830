import type { PDFPageProxy } from 'unpdf/pdfjs'

/** A stretch of text on a page as it was set. Points; `y` is the baseline, counted from the top. */
export type Run = { x0: number; x1: number; y: number; size: number; text: string }
export type Matrix = readonly number[]

/** The text of a page with its places, as the page is turned for reading. What stands at an angle, a watermark, is left out. */
export async function runsOf(page: PDFPageProxy): Promise<Run[]> {
  const { items } = await page.getTextContent()
  const { transform } = page.getViewport({ scale: 1 })
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = product(transform, item.transform as number[])
    if (a <= 0 || Math.abs(b) > a / 10) return []
    return [{ x0: x, x1: x + item.width, y, size: Math.hypot(c, d), text: readable(item.str) }]
  })
}

/** First `inner`, then `outer`. */
export const product = (outer: Matrix, inner: Matrix): number[] => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = outer
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** Fonts map some characters to the radicals that look like them (⼀ for 一); control characters are no text. */
const readable = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/gu, (char) => char.normalize('NFKC')).replace(/\p{Cc}/gu, '')
