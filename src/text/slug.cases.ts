import type { NameKind } from './pinyin.ts'
import { slugOf } from './slug.ts'

/** Name, its kind → slug. */
export const cases: [[string, NameKind?], string][] = [
  [['后湖街道', 'place'], 'hou-hu-jie-dao'],
  [['後湖街道', 'place'], 'hou-hu-jie-dao'],
  [['浚县', 'place'], 'xun-xian'],
  [['鹤壁市浚县卫溪街道', 'place'], 'he-bi-shi-xun-xian-wei-xi-jie-dao'],
  [['武汉市黄陂区', 'place'], 'wu-han-shi-huang-pi-qu'],
  [['六安', 'place'], 'lu-an'],
  [['硚口区', 'place'], 'qiao-kou-qu'],
  [['绿园区', 'place'], 'lv-yuan-qu'],
  [['单明远', 'person'], 'shan-ming-yuan'],
  [['區大同', 'person'], 'ou-da-tong'],
  [['司徒毅', 'person'], 'si-tu-yi'],
  [['吕云', 'person'], 'lv-yun'],
  [['阿依古丽·买买提', 'person'], 'a-yi-gu-li-mai-mai-ti'],
  [['清河街道2024年工作总结', 'title'], 'qing-he-jie-dao-2024-nian-gong-zuo-zong-jie'],
  [['清河街道２０２４年 AI+网格(试行)'], 'qing-he-jie-dao-2024-nian-ai-wang-ge-shi-xing'],
  [['Café 社区'], 'cafe-she-qu'],
  [['𠮷'], 'u20bb7'],
  [['——'], ''],
  [[''], ''],
  [
    ['关于进一步加强和改进街道社区基层治理与公共服务工作的若干意见实施细则'],
    'guan-yu-jin-yi-bu-jia-qiang-he-gai-jin-jie-dao-she-qu-ji-ceng-zhi-li-yu-gong',
  ],
  [['a'.repeat(90)], 'a'.repeat(80)],
]

export const run = (input: [string, NameKind?]): string => slugOf(...input)
