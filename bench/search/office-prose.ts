/** Words of office prose by how often they stand in it; the last ones are rare, and the first is nearly everywhere. */
const WORDS = [
  ...[
    '工作',
    '服务',
    '管理',
    '街道',
    '社区',
    '安全',
    '建设',
    '党建',
    '群众',
    '组织',
    '治理',
    '监督',
    '宣传',
    '协调',
  ],
  ...[
    '民政',
    '城管',
    '环境',
    '卫生',
    '教育',
    '文化',
    '经济',
    '发展',
    '综治',
    '信访',
    '消防',
    '应急',
    '调解',
    '绿化',
  ],
  ...[
    '养老',
    '助残',
    '就业',
    '社保',
    '统计',
    '武装',
    '人大',
    '纪检',
    '统战',
    '工会',
    '妇联',
    '青年',
    '物业',
    '网格',
  ],
  ...[
    '河道',
    '湿地',
    '旧改',
    '拆迁',
    '招商',
    '税源',
    '食品',
    '药品',
    '疫苗',
    '献血',
    '图书',
    '书法',
    '龙舟',
    '灯会',
  ],
]
const VERBS = ['负责', '抓好', '推进', '落实', '协助', '组织开展', '督促检查', '牵头做好']
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏'
const GIVEN = '明华建国文海平安志远春晓东升思源立新宏伟丽娟芳敏静涛勇强军磊洋艳杰娜'
const PLACES = '清溪白石后湖古田汉水新村长堤百步亭台南浦柳林花桥塔子车站永清四唯'

/** Texts that are the same at every run. Zipf’s law holds of their words, and one in fifteen lacks the commonest. */
export function officeProse() {
  let state = 20_201_014
  const chance = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31
  const below = (most: number): number => Math.floor(chance() * most)
  const of = (chars: string): string => [...chars][below([...chars].length)] ?? ''
  const word = (): string => WORDS[Math.floor(WORDS.length ** chance()) - 1] ?? ''
  const sentence = (): string =>
    `${VERBS[below(VERBS.length)] ?? ''}${word()}、${word()}和${word()}${of(PLACES)}${of(PLACES)}`

  const text = (sentences: number): string => {
    const all = Array.from({ length: sentences }, sentence).join('，')
    return chance() < 0.93 ? `${all}等工作。` : `${all.replaceAll('工作', '事务')}。`
  }
  return {
    below,
    text,
    word,
    person: () => `${of(SURNAMES)}${of(GIVEN)}${of(GIVEN)}`,
    place: () => `${of(PLACES)}${of(PLACES)}${of(PLACES)}`,
  }
}
