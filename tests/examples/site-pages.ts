export const HOUHU = '/subdistricts/hou-hu-jie-dao'
export const ZHENGYANG = '/subdistricts/zheng-yang-jie-dao'
export const REPORT =
  '/reports/jiu-feng-jie-dao-ban-shi-chu-2024-nian-gong-zuo-zong-jie-ji-2025-nian-gong-zuo'
export const PLAN = '/plans/shi-shi-si-jie-ren-da-wu-ci-hui-yi-1-hao-yi-an-ban-li-gong-zuo-fang-an'

/** Page → what stands on it. */
export const contents: [path: string, parts: string[]][] = [
  [
    '/',
    ['后湖街道', '九峰街道', '香蜜湖街道', '正阳街道', '武政办〔2020〕35号', '九峰街道办事处2024年工作总结'],
  ],
  [ZHENGYANG, ['王昕', '平安建设办公室（应急管理办公室）', 'href="tel:043181058970"', '夏季：', '主要职责']],
  [HOUHU, ['href="#departments-', 'href="#leaders-', 'datetime="2020-10"', '13.71 平方公里', '（挂职）']],
  [REPORT, ['党建引领更加有力', '计划事项', '<h2>一、2024年亮点工作</h2>', '约 161万 元', '<svg role="img"']],
  [PLAN, ['部署阶段', '牵头单位', '共 18 项任务', '各区人民政府', '陈明权', '构建多方力量参与社区治理机制']],
  ['/units/shi-min-zheng-ju', ['市民政局', '牵头的任务', '市十四届人大五次会议1号议案办理工作方案']],
  ['/plans', ['武汉市人民政府办公厅', '2020年4月28日']],
  ['/reports', ['香蜜湖街道2013年工作总结和2014年工作计划']],
  ['/search?q=hhjd', ['后湖街道', '找到 ']],
]

/** Page → its tags as the rules for government sites name them. */
export const tags: [path: string, tags: Record<string, string>][] = [
  [
    REPORT,
    {
      ColumnName: '工作总结和计划',
      ColumnType: '工作动态',
      ArticleTitle: '九峰街道办事处2024年工作总结及2025年工作计划',
      PubDate: '2025-02-28',
      ContentSource: '九峰街道办事处',
      Author: '九峰街道办事处',
      Keywords: '九峰街道,工作总结,工作计划',
      Url: `https://www.example.gov.cn${REPORT}`,
    },
  ],
  [
    PLAN,
    {
      ArticleTitle: '市十四届人大五次会议1号议案办理工作方案',
      PubDate: '2020-05-25',
      ContentSource: '武汉市人民政府办公厅',
    },
  ],
  [
    ZHENGYANG,
    {
      ColumnName: '正阳街道',
      ColumnType: '机构信息',
      ColumnKeywords: '正阳街道,机构职能,领导分工,内设机构,联系方式',
    },
  ],
]

/** What the page of ZHENGYANG tells search engines. */
export const organization = {
  '@type': 'GovernmentOrganization',
  name: '正阳街道办事处',
  url: `https://www.example.gov.cn${ZHENGYANG}`,
  telephone: '0431-81058970',
  address: { addressLocality: '长春市绿园区', streetAddress: '万福街87号' },
  contactPoint: [{ contactType: '政府信息公开' }, { contactType: '投诉', telephone: '87675707' }],
  location: {
    openingHoursSpecification: [
      { description: '夏季上午：8:30-11:30 下午1:30-5:00', opens: '08:30', closes: '11:30' },
      { opens: '13:30', closes: '17:00' },
      { opens: '08:30', closes: '11:30' },
      { opens: '13:00', closes: '16:30' },
    ],
  },
  employee: [{ name: '王昕', jobTitle: '书记' }],
}
