import { readings } from '../model/cases.ts'
import { isOtherPaper } from './other-paper.ts'

const told = '\n一、基本情况\n现将有关事项公布如下，请广大居民相互转告，积极参与，共同维护。'

/** A page → whether its title says that it is none of the kinds. */
export default readings(isOtherPaper, [
  [`柳堤街道办事处2023年公开招聘网格员公告${told}`, true],
  [`柳堤街道关于公开招聘社区工作者的通知${told}`, true],
  [`柳堤街道2023年度部门预算公开${told}`, true],
  [`柳堤街道办事处2022年度部门决算${told}`, true],
  [`柳堤街道“三公”经费预算说明${told}`, true],
  [`特困人员救助供养办事指南${told}`, true],
  [`柳堤街道办事处政府信息公开指南${told}\n二、依申请公开`, true],
  [`柳堤街道办事处政府信息公开指南${told}\n二、领导分工\n方一岩 主任\n三、内设机构`, false],
  [`信息公开制度\n财政资金\n部门决算\n柳堤街道概况\n领导成员\n方一岩 主任\n内设机构\n党政办公室`, false],
  [`机构领导\n规划计划\n财政资金\n应急管理\n街道领导\n方一岩 主任`, false],
  [`部门决算${told}\n二、机构设置\n党政办公室`, true],
  [`柳堤街道老旧小区改造项目中标公告${told}`, true],
  [`柳隄街道辦事處2021年政府信息公開工作年度報告${told}`, true],
  [`干部任前公示${told}`, true],
  [`行政处罚决定书${told}`, true],
  [`柳堤街道关于2024年国庆节放假安排的通知${told}`, true],
  [`在全区基层治理工作推进会议上的讲话${told}`, true],
  [`柳堤区人民政府关于表彰2023年度先进集体的决定${told}`, true],
  [`关于召开防汛工作会议的通知${told}`, true],
  [`柳堤区会议纪要管理办法${told}`, false],
  [`柳堤街道办事处简介${told}`, false],
  [`柳堤街道2023年工作总结${told}`, false],
  [`关于印发柳堤区就业招聘活动实施方案的通知${told}`, false],
  [`关于调整柳堤街道领导班子成员分工的通知${told}`, false],
  [`柳堤区政府采购领域专项整治工作方案${told}`, false],
  [`关于加强预算绩效管理的实施意见${told}`, false],
  [`柳堤区重点任务责任分解清单${told}`, false],
  [`柳堤区民生实事项目责任清单${told}`, false],
  [`柳堤街道权力和责任清单${told}`, true],
])
