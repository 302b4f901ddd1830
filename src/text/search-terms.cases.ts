/** Text → the terms it is found by. */
export const texts: [string, string[]][] = [
  ['党建工作', ['党建', '建工', '工作', '作']],
  ['黨建', ['党建', '建']],
  ['周　平', ['周平', '平']],
  ['党', ['党']],
  ['２０２０年', ['2020', '年']],
  ['Node 20，党建', ['node', '20', '党建', '建']],
  ['，。！', []],
  ['', []],
]

/** Query → its words, each as the terms that must stand in a row, the last with * when it only begins so. */
export const queries: [string, string[]][] = [
  ['党建', ['党建']],
  ['黨', ['党*']],
  ['党建工作', ['党建 建工 工作']],
  ['党建 社区', ['党建', '社区']],
  ['"党建 社区"', ['党建 建社 社区']],
  ['“社区服务”', ['社区 区服 服务']],
  ['2020年', ['2020 年*']],
  ['ＨＨＪＤ', ['hhjd*']],
  ['年2020年度', ['年 2020 年度']],
  ['"未完的引号', ['未完 完的 的引 引号']],
  ['* OR NEAR(', ['or*', 'near*']],
  ['　', []],
]
