import { p, styled, type DocxCase } from './docx.cases.ts'

const numbered = (text: string, numId: number, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)
const lvl = (level: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const NO_SUFFIX = '<w:suff w:val="nothing"/>'

/** The levels of GB/T 9704-2012. */
const OFFICIAL = abstract(
  0,
  lvl(0, 'chineseCounting', '%1、', NO_SUFFIX),
  lvl(1, 'chineseCounting', '（%2）', NO_SUFFIX),
  lvl(2, 'decimal', '%3.'),
  lvl(3, 'decimal', '（%4）', NO_SUFFIX),
  lvl(4, 'decimalEnclosedCircle', '%5', NO_SUFFIX),
)

/** What automatic numbering prints. */
export const lists: DocxCase[] = [
  {
    why: 'numbers of five levels begin anew below each heading',
    body: [
      numbered('总结', 1),
      numbered('党建', 1, 1),
      numbered('学习', 1, 2),
      numbered('读书', 1, 3),
      numbered('集中', 1, 4),
      numbered('分散', 1, 4),
      numbered('民生', 1, 1),
      numbered('养老', 1, 2),
      numbered('计划', 1),
      numbered('修路', 1, 1),
    ].join(''),
    numbering: OFFICIAL + num(1, 0),
    text: '一、总结\n（一）党建\n1. 学习\n（1）读书\n①集中\n②分散\n（二）民生\n1. 养老\n二、计划\n（一）修路\n',
  },
  {
    why: 'lists of one definition count on, and one that states a start begins there',
    body: numbered('甲', 1) + numbered('乙', 2) + numbered('丙', 3) + numbered('丁', 3),
    numbering:
      abstract(0, lvl(0, 'decimal', '%1、', NO_SUFFIX)) +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    text: '1、甲\n2、乙\n1、丙\n2、丁\n',
  },
  {
    why: 'a level that never restarts counts on below the next heading',
    body: numbered('甲', 1) + numbered('一', 1, 1) + numbered('乙', 1) + numbered('二', 1, 1),
    numbering:
      abstract(
        0,
        lvl(0, 'chineseCountingThousand', '%1、', NO_SUFFIX),
        lvl(1, 'decimal', '（%2）', `<w:lvlRestart w:val="0"/>${NO_SUFFIX}`),
      ) + num(1, 0),
    text: '一、甲\n（1）一\n二、乙\n（2）二\n',
  },
  {
    why: 'a number of several levels is in digits where the level is legal',
    body: numbered('章', 1) + numbered('节', 1, 1),
    numbering:
      abstract(
        0,
        lvl(0, 'chineseCounting', '第%1章', '<w:suff w:val="space"/>'),
        lvl(1, 'decimal', '%1.%2', '<w:isLgl/>'),
      ) + num(1, 0),
    text: '第一章 章\n1.1 节\n',
  },
  {
    why: 'a style carries the number, at the level that the list gives the style',
    body: styled('总结', 'A') + styled('党建', 'B') + p('正文') + styled('民生', 'B'),
    styles: [
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="heading 2"/><w:basedOn w:val="A"/></w:style>',
    ].join(''),
    numbering:
      abstract(
        0,
        lvl(0, 'chineseCounting', '%1、', `<w:pStyle w:val="A"/>${NO_SUFFIX}`),
        lvl(1, 'chineseCounting', '（%2）', `<w:pStyle w:val="B"/>${NO_SUFFIX}`),
      ) + num(7, 0),
    text: '一、总结\n（一）党建\n正文\n（二）民生\n',
  },
  {
    why: 'a paragraph takes itself out of the list of its style',
    body: styled('甲', 'A') + p('乙', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    styles:
      '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering: abstract(0, lvl(0, 'ideographTraditional', '%1、', NO_SUFFIX)) + num(1, 0),
    text: '甲、甲\n乙\n',
  },
  {
    why: 'a list that is only the name of a style is the list of that style',
    body: numbered('甲', 2),
    styles:
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering:
      abstract(0, lvl(0, 'chineseCounting', '%1、', NO_SUFFIX)) +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      num(1, 0) +
      num(2, 1),
    text: '一、甲\n',
  },
  {
    why: 'bullets keep their character, and those of symbol fonts are dots',
    body: numbered('甲', 1) + numbered('乙', 1, 1),
    numbering: abstract(0, lvl(0, 'bullet', '—'), lvl(1, 'bullet', '\uf0b7')) + num(1, 0),
    text: '— 甲\n● 乙\n',
  },
  {
    why: 'an empty paragraph counts in its list and prints nothing',
    body: numbered('甲', 1) + numbered('', 1) + numbered('乙', 1),
    numbering: abstract(0, lvl(0, 'decimal', '%1、', NO_SUFFIX)) + num(1, 0),
    text: '1、甲\n\n3、乙\n',
  },
]
