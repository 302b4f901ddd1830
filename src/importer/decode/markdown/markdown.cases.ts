import type { PageTags } from '../../model/source-text.ts'

/** What is told of Markdown → the lines a reader sees, the tags. */
export const papers: { why: string; markdown: string; text: string; tags?: PageTags }[] = [
  {
    why: 'headings and paragraphs are lines without their marks',
    markdown: '# 松溪街道简介\n\n## 一、概况\n\n街道**面积**5平方公里，见[详情](https://example.cn)。\n',
    text: '松溪街道简介\n一、概况\n街道面积5平方公里，见详情。\n',
  },
  {
    why: 'line breaks inside a paragraph stay',
    markdown: '（一）抓党建。\n（二）抓民生。  \n（三）抓环境。<br>（四）抓安全。',
    text: '（一）抓党建。\n（二）抓民生。\n（三）抓环境。\n（四）抓安全。\n',
  },
  {
    why: 'lists count as a page counts them',
    markdown: '3. 甲\n3. 乙\n   1) 子\n\n- 丙\n- 丁\n',
    text: '3. 甲\n4. 乙\n1) 子\n丙\n丁\n',
  },
  {
    why: 'a table is rows of cells',
    markdown: '| 姓名 | 职务 |\n| --- | :-: |\n| 何 芸 | 主任 |\n| 韩正 | |\n',
    text: '姓名\t职务\n何 芸\t主任\n韩正\n',
  },
  {
    why: 'what stands at its top are its tags',
    markdown:
      '---\ntitle: 松溪街道2024年工作总结\ndate: 2025-01-08\n来源: 松溪街道办事处\ntags: [甲]\n---\n正文\n',
    text: '正文\n',
    tags: { title: '松溪街道2024年工作总结', publishedOn: '2025-01-08', publisher: '松溪街道办事处' },
  },
  { why: 'tags that are no YAML are left', markdown: '---\ntitle: [\n---\n正文\n', text: '正文\n' },
  {
    why: 'mark-up of pages is read as a page',
    markdown: '正文\n\n<table><tr><td>甲</td><td>乙</td></tr></table>\n\n<script>alert(1)</script>\n',
    text: '正文\n甲\t乙\n\n',
  },
  { why: 'what is struck out and pictures are left out', markdown: '~~旧~~新![图](a.png)\n', text: '新\n' },
  {
    why: 'quotations and code are their lines',
    markdown: '> 引文\n\n    一、甲\n    二、乙\n',
    text: '引文\n一、甲\n二、乙\n',
  },
]
