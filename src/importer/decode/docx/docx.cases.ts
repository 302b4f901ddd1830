/** What is told of a document: the mark-up of its body, lists and styles → the lines a reader sees. */
export type DocxCase = {
  why: string
  body: string
  numbering?: string
  styles?: string
  text: string
  chrome?: string[]
}

export const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const r = (inner: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`
export const styled = (text: string, style: string) => p(text, `<w:pStyle w:val="${style}"/>`)
const tc = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

export const documents: DocxCase[] = [
  {
    why: 'paragraphs are lines, and empty ones blank lines',
    body: `${p('松溪街道')}<w:p/>${p('简介')}`,
    text: '松溪街道\n\n简介\n',
  },
  {
    why: 'the runs of a paragraph, its line breaks and tabs are one text',
    body: `<w:p>${r('<w:t xml:space="preserve">主任 </w:t>')}${r('<w:t>何芸</w:t><w:tab/><w:t>书记</w:t><w:br/><w:t>主持工作</w:t>', '<w:b/>')}</w:p>`,
    text: '主任 何芸\t书记\n主持工作\n',
  },
  {
    why: 'rows are lines and cells are parted by tabs; the paragraphs of a cell break it only behind a sentence',
    body: `<w:tbl>${tr(tc(p('姓名')), tc(p('分工')))}${tr(tc(p('何') + p('芸')), tc(p('党建。') + p('信访。')))}</w:tbl>`,
    text: '姓名\t分工\n何 芸\t党建。\n信访。\n',
  },
  {
    why: 'an empty cell keeps its place',
    body: `<w:tbl>${tr(tc(p('姓名')), tc(p('职务')), tc(p('电话')))}${tr(tc(p('何芸')), tc('<w:p/>'), tc(p('88880001')))}</w:tbl>`,
    text: '姓名\t职务\t电话\n何芸\t\t88880001\n',
  },
  {
    why: 'a label merged over rows is said in each',
    body: `<w:tbl>${tr(tc(p('党建办'), '<w:vMerge w:val="restart"/>'), tc(p('学习')))}${tr(tc('<w:p/>', '<w:vMerge/>'), tc(p('宣传')))}</w:tbl>`,
    text: '党建办\t学习\n党建办\t宣传\n',
  },
  {
    why: 'a cell merged over columns leaves the others empty',
    body: `<w:tbl>${tr(tc(p('班子'), '<w:gridSpan w:val="2"/>'), tc(p('电话')))}${tr(tc(p('何芸')), tc(p('主任')), tc(p('1')))}</w:tbl>`,
    text: '班子\t\t电话\n何芸\t主任\t1\n',
  },
  {
    why: 'a table that only frames the page is its paragraphs',
    body: `<w:tbl>${tr(tc(p('松溪街道') + p('一、抓党建')))}</w:tbl>`,
    text: '松溪街道\n一、抓党建\n',
  },
  {
    why: 'what was deleted or moved away is left out, and what was inserted is kept',
    body: `<w:p><w:del>${r('<w:delText>旧</w:delText>')}</w:del><w:ins>${r('<w:t>新</w:t>')}</w:ins><w:moveFrom>${r('<w:t>去</w:t>')}</w:moveFrom><w:moveTo>${r('<w:t>来</w:t>')}</w:moveTo></w:p>`,
    text: '新来\n',
  },
  {
    why: 'a paragraph whose end was deleted goes on in the next',
    body: `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('<w:t>前半</w:t>')}</w:p>${p('后半')}`,
    text: '前半后半\n',
  },
  {
    why: 'hidden text is left out, whether the run or its style hides it',
    body: `<w:p>${r('<w:t>看</w:t>')}${r('<w:t>藏</w:t>', '<w:vanish/>')}${r('<w:t>藏</w:t>', '<w:rStyle w:val="H"/>')}${r('<w:t>见</w:t>', '<w:rStyle w:val="H"/><w:vanish w:val="0"/>')}</w:p>`,
    styles: '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>',
    text: '看见\n',
  },
  {
    why: 'links, controls and fields are their text, without the code of the field',
    body: `<w:p><w:hyperlink>${r('<w:t>松溪</w:t>')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${r('<w:t>街道</w:t>')}</w:sdtContent></w:sdt>${r('<w:instrText>PAGE</w:instrText>')}<w:fldSimple w:instr="X">${r('<w:t>办</w:t>')}</w:fldSimple></w:p><w:sdt><w:sdtContent>${p('概况')}</w:sdtContent></w:sdt>`,
    text: '松溪街道办\n概况\n',
  },
  {
    why: 'the table of contents is furniture',
    body: `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('一、概况')}</w:sdtContent></w:sdt>${styled('二、职责', 'T')}${p('正文')}`,
    styles: '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>',
    text: '目录\n一、概况\n二、职责\n正文\n',
    chrome: ['目录', '一、概况', '二、职责'],
  },
  {
    why: 'a text box stands below the paragraph that it hangs on, once',
    body: `<w:p>${r(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('框')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('框')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`)}${r('<w:t>正文</w:t>')}</w:p>`,
    text: '正文\n框\n',
  },
  {
    why: 'symbols of the symbol fonts are the marks they show',
    body: `<w:p>${r('<w:sym w:font="Wingdings" w:char="F0FE"/><w:t>已办</w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>未办</w:t>')}</w:p>`,
    text: '☑已办□未办\n',
  },
  {
    why: 'the reading above a character is left out',
    body: `<w:p>${r('<w:ruby><w:rt><w:r><w:t>xùn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>浚</w:t></w:r></w:rubyBase></w:ruby><w:t>县</w:t>')}</w:p>`,
    text: '浚县\n',
  },
]
