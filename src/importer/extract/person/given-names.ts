/**
 * What names of peoples without surnames are made of, Simplified: Tibetan, Mongolian and Uygur ones as cadres' lists
 * write them. Whole names are not listed.
 */
const PARTS =
  '扎西 次仁 才仁 卓玛 卓嘎 多吉 尼玛 达娃 旺堆 旺久 旺姆 平措 顿珠 东珠 索朗 格桑 巴桑 白玛 央金 央宗 拉姆 措姆 才让 才旦 加措 嘉措 坚赞 丹增 洛桑 罗桑 罗布 普布 米玛 边巴 贡布 仁青 仁增 益西 欧珠 次旦 次旺 德吉 曲珍 桑吉 桑杰 项杰 巴特尔 巴图 巴音 苏日 其其格 格日 图雅 高娃 斯琴 乌兰 那仁 娜仁 那日 朝鲁 阿拉坦 萨仁 毕力格 布和 木江 买买提 吐尔 阿不都 阿卜 古丽 努尔 热合 艾合 买提'

const PART = new RegExp(PARTS.replaceAll(' ', '|'), 'u')

/** Whether a folded text of three to seven characters sounds like a name without a surname: 桑吉扎西, 巴特尔. */
export const soundsGiven = (folded: string): boolean =>
  folded.length >= 3 && folded.length <= 7 && PART.test(folded)
