import { pinyin } from 'pinyin-pro'
import { toSimplified } from './simplified.ts'

/** Decides the readings: a person's name begins with a surname (单 shan), a place may have its own (浚县 xun xian). */
export type NameKind = 'person' | 'place' | 'title'

/** One Han character with its reading (`hou4`, ü written v), or a run of anything else without one. */
export type Syllable = { text: string; reading: string | null }

/** The readings of a text, character by character; Traditional input reads as its Simplified twin. */
export function syllablesOf(text: string, kind: NameKind = 'title'): Syllable[] {
  const plain = toSimplified(text.normalize('NFKC'))
  if (kind === 'person') return read(plain, 'head')
  return plain.split(PLACES).flatMap((part) => {
    const special = PLACE_READINGS.get(part)
    return special
      ? [...part].map((char, i) => ({ text: char, reading: special[i] ?? null }))
      : read(part, 'off')
  })
}

/** Place names that the dictionary reads wrongly, with the readings of the 中国地名 standard. */
const PLACE_READINGS = new Map<string, string[]>(
  Object.entries({
    浚县: 'xun4 xian4',
    蔚县: 'yu4 xian4',
    洪洞: 'hong2 tong2',
    乐亭: 'lao4 ting2',
    乐清: 'yue4 qing1',
    东阿: 'dong1 e1',
    单县: 'shan4 xian4',
    大埔: 'da4 bu4',
    吴堡: 'wu2 bu3',
    尉犁: 'yu4 li2',
    歙县: 'she4 xian4',
    涡阳: 'guo1 yang2',
    泌阳: 'bi4 yang2',
    中牟: 'zhong1 mu4',
    什邡: 'shi2 fang1',
    筠连: 'jun1 lian2',
    郫都: 'pi2 du1',
    都匀: 'du1 yun2',
    乐都: 'le4 du1',
    黄陂: 'huang2 pi2',
    会稽: 'kuai4 ji1',
    六合: 'lu4 he2',
    莞城: 'guan3 cheng2',
  }).map(([place, readings]) => [place, readings.split(' ')]),
)
const PLACES = new RegExp(`(${[...PLACE_READINGS.keys()].join('|')})`, 'u')

function read(text: string, surname: 'head' | 'off'): Syllable[] {
  if (text === '') return []
  return pinyin(text, { type: 'all', toneType: 'num', v: true, surname, nonZh: 'consecutive' }).map(
    (part) => ({
      text: part.origin,
      reading: part.isZh ? part.pinyin : null,
    }),
  )
}
