const words = (list: string): string[] => list.trim().split(/\s+/u)

/** What is done in reports, in words that are no part of a noun: the thing counted begins behind them. */
export const VERBS = words(`
  新引进 新增设 轮流 全部 招录 招引 排查 设置 划转 整顿 办理 新发展 新招引 培育孵化 培育发展 整合建立 排查出 摸排 推动完成 组织开展 完成 实现 开展 举办 召开 新增 新建 建成
  打造 引进 引入 引导 孵化 发放 筹集 募集 争取 走访 慰问 惠及 受理 办结 查处 拆除 栽植 加装 增设 配备 配齐 购置 修建 铺设
  提供 推出 设立 成立 收集 征集 刊发 编修 参与 吸引 带动 储备 投放 促成 落户 盘活 腾出 归集 接待 聘请 招聘 选派 调动 邀请
  申报 打开 形成 坚持 搬入 认领 相继 有序 融入 指导 增补 实施 启动 巩固 建立 健全 获得 获评 荣获 力争 保障 签约 确保 进行
  予以 给予 得到 受益
`)

/** What is done, in words that nouns hold too (服务站, 社会组织): passed over at the beginning only. */
export const OPENING_VERBS = words(`
  组织 服务 改造 培训 建设 发展 救助 帮扶 覆盖 化解 调解 整治 投入 清理 培育 充实 推进 安装 处理 处置 制定 出台 共建 动员
  发动 达到 超额
`)

/** Between a noun and its figure. */
export const ADVERBS = words(`
  累计 共计 总计 合计 达到 超过 突破 先后 各类 共有 约为 多达 高达 仅有 已有 保持在 控制在 稳定在 提升至 提高到 下降至 降至
  增至 完成 实现 平均 每年 每月
`)
