import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const SEEDS = 'seeds'
const HAN = '甲乙丙丁戊己庚辛壬癸'

/** What a seed is known by, and would be one record with that of the next copy: its office, its document number. */
const OWN = /(?:正阳|九峰|香蜜湖|后湖|後湖)(?=街道|街)|(?<=〔2020〕)35(?=号)/gu

/** Copies of the seeds in turn, each of an office or a plan of its own, so that none finds its records stored already. */
export async function writeCopies(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true })
  const names = (await readdir(SEEDS)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(SEEDS, name), 'utf8')))
  for (let at = 0; at < count; at++) {
    const [name, text] = [names[at % names.length] ?? '', texts[at % texts.length] ?? '']
    const own = text.replace(OWN, (found) => (found === '35' ? String(100 + at) : `${found}${han(at)}`))
    await writeFile(join(folder, `${String(at).padStart(4, '0')}-${name}`), own)
  }
}

const han = (number: number): string => [...String(number)].map((digit) => HAN[Number(digit)] ?? '').join('')
