import type { PageTags } from '../../model/source-text.ts'

/** What is told of a page: mark-up → the lines a reader sees, the furniture among them, the tags. */
export type PageCase = { why: string; html: string; text: string; chrome?: string[]; tags?: PageTags }

export const pages: PageCase[] = [
  {
    why: 'paragraphs and <br> are lines',
    html: '<html><body><p>松溪街道</p><p>　　一、抓党建<br>二、<b>抓民生</b></p></body></html>',
    text: '松溪街道\n　　一、抓党建\n二、抓民生\n',
  },
  {
    why: 'cells of a row are parted by tabs',
    html: '<body><table><tr><th>姓名</th><th>职务</th></tr><tr><td>何 芸</td><td>主任</td></tr></table></body>',
    text: '姓名\t职务\n何 芸\t主任\n',
  },
  {
    why: 'list items need no closing tag',
    html: '<body><ul><li>综合办：文秘。<li>民生办：社保。</ul></body>',
    text: '综合办：文秘。\n民生办：社保。\n',
  },
  {
    why: 'line breaks of the source are spaces, as in a browser',
    html: '<body><p>街道\n  党工委</p></body>',
    text: '街道 党工委\n',
  },
  {
    why: 'characters by name and number are read',
    html: '<body><p>邮编&#58;&nbsp;100000 &lt;旧&gt;</p></body>',
    text: '邮编:\u00a0100000 <旧>\n',
  },
  {
    why: 'scripts, styles and comments are not text',
    html: '<html><head><style>p{}</style></head><body><script>alert("甲")</script><!-- 乙 --><p>丙</p></body></html>',
    text: '丙\n',
  },
  {
    why: 'navigation and footers are furniture',
    html: '<body><nav>首页</nav><p>正文一段</p><div class="footer">联系管理员</div></body>',
    text: '首页\n正文一段\n联系管理员\n',
    chrome: ['首页', '联系管理员'],
  },
  {
    why: 'what stands behind the article is furniture',
    html: `<body><h1>标题</h1><div id="zoom"><p>${'正文'.repeat(30)}</p></div><p>上海某站</p></body>`,
    text: `标题\n${'正文'.repeat(30)}\n上海某站\n`,
    chrome: ['上海某站'],
  },
  {
    why: 'page tags are read whatever the case of their names',
    html: '<html><head><meta name="ArticleTitle" content="松溪街道简介"><meta name="pubdate" content="2024-05-06 10:00"><meta name="ContentSource" content=""></head><body>文</body></html>',
    text: '文\n',
    tags: { title: '松溪街道简介', publishedOn: '2024-05-06 10:00' },
  },
  {
    why: 'paragraphs in the cells of a table break its rows only behind a sentence',
    html: '<body><table><tr><td><p>姓名</p></td><td><p>分工</p></td></tr><tr><td><p>何</p><p>芸</p></td><td><p>党建。</p><p>信访。</p></td></tr></table></body>',
    text: '姓名\t分工\n何 芸\t党建。\n信访。\n',
  },
  {
    why: 'a label merged over rows is said in each, and a cell merged over columns leaves the others empty',
    html: '<body><table><tr><th colspan="2">机构</th><th>电话</th></tr><tr><td rowspan="2">党建办</td><td>学习</td><td>1</td></tr><tr><td>宣传</td><td>2</td></tr></table></body>',
    text: '机构\t\t电话\n党建办\t学习\t1\n党建办\t宣传\t2\n',
  },
  {
    why: 'a table that lays out the page is its blocks',
    html: '<body><table><tr><td><h1>标题</h1><p>甲</p></td></tr><tr><td><p>乙</p><table><tr><td>丙</td></tr></table></td></tr></table></body>',
    text: '标题\n甲\n乙\n丙\n',
  },
  {
    why: 'without a known container, lists of links beside the article are furniture, and those in it are not',
    html: `<body><div class="x"><ul>${['甲', '乙', '丙', '丁', '戊'].map((name) => `<li><a href="${name}">${name}新闻</a></li>`).join('')}</ul></div><div class="y"><p>${'街道办好实事。'.repeat(20)}</p><ul>${['甲', '乙', '丙', '丁', '戊'].map((name) => `<li><a href="${name}">${name}办公室</a></li>`).join('')}</ul></div></body>`,
    text: `甲新闻\n乙新闻\n丙新闻\n丁新闻\n戊新闻\n${'街道办好实事。'.repeat(20)}\n甲办公室\n乙办公室\n丙办公室\n丁办公室\n戊办公室\n`,
    chrome: ['甲新闻\n乙新闻\n丙新闻\n丁新闻\n戊新闻'],
  },
]
