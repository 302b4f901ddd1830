import { toTraditional } from '../../text/traditional.ts'
import type { Check } from '../model/check.ts'

/**
 * Characters that slip into Chinese pages by converters and input methods: Japanese forms, radicals that look like
 * characters (⼯ for 工), and words that a converter to Traditional gets wrong (老乾 for 老幹). Written → meant.
 */
const PAIRS =
  '査查 検检 歩步 徳德 巻卷 毎每 帯带 対对 経经 実实 発发 関关 団团 図图 鉄铁 県县 処处 営营 応应 戸户 験验 険险 済济 沢泽 浄净 渋涩 焼烧 獣兽 砕碎 稲稻 続续 縄绳 聴听 薬药 蔵藏 覚觉 観观 訳译 証证 読读 転转 辺边 遅迟 郷乡 釈释 銭钱 録录 閲阅 陥陷 隠隐 雑杂 霊灵 駅驿 騒骚 鶏鸡 黒黑 斎斋 亜亚 仮假 円圆 剤剂 剰剩 勧劝 収收 囲围 圧压 増增 壱壹 売卖 変变 奨奖 専专 巣巢 帰归 庁厅 広广 廃废 弐贰 弾弹 従从 徴征 恵惠 悪恶 懐怀 戦战 戯戏 払拂 抜拔 択择 拝拜 拠据 拡扩 挙举 挿插 捜搜 掲揭 揺摇 摂摄 撃击 斉齐 暁晓 暦历 栄荣 桜樱 桟栈 楽乐 歓欢 気气 渓溪 労劳 単单 総总 権权 価价 児儿 様样'
const MEANT = new Map(PAIRS.split(' ').map(([written = '', meant = '']) => [written, meant]))
const WORDS = new Map([
  ['老乾部', '老幹部'],
  ['老乾', '老幹'],
  ['乾部', '幹部'],
  ['鹹陽', '咸陽'],
])
const WRONG = new RegExp(
  `${[...WORDS.keys()].join('|')}|[${[...MEANT.keys()].join('')}]|[\\u2f00-\\u2fd5]`,
  'gu',
)

/** A message at each place where a wrong character stands, with the right one in the script of the document. */
export const wrongCharacters: Check = ({ source: { text, script } }) =>
  [...text.matchAll(WRONG)].map(({ index, 0: actual }) => {
    const meant = MEANT.get(actual) ?? actual.normalize('NFKC')
    const expected = WORDS.get(actual) ?? (script === 'Hant' ? toTraditional(meant) : meant)
    const span = { start: index, end: index + actual.length }
    return { code: 'text/wrong-character', span, detail: { actual, expected } }
  })
