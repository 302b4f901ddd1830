import type { Check } from '../model/check.ts'

/**
 * Mobile numbers that seem to be a person's own: eleven digits that begin with 13 to 19, unless the words before them
 * call them a line of the office's. The mask leaves out the middle four. Source: 个人信息保护法 (2021), articles 4 and 6.
 */
export const mobileNumbers: Check = ({ source: { text, folded } }) =>
  [...folded.matchAll(NUMBER)]
    .filter(({ index }) => !isOfOffice(folded.slice(Math.max(0, index - 24), index)))
    .map(({ index, 0: written }) => {
      const span = { start: index, end: index + written.length }
      const digits = text.slice(span.start, span.end).replace(/[\s-]/gu, '')
      const expected = `${digits.slice(0, 3)}****${digits.slice(7)}`
      return { code: 'private/mobile-number', span, detail: { expected } }
    })

const NUMBER = /(?<![\d-])1[3-9]\d(?:\d{8}|([ -])\d{4}\1\d{4})(?!\d)/gu
/** The nearest label: 值班电话、监督举报电话(微信同号)： but 联系人：周敏 电话： is a person's. */
const OFFICE =
  /(?:值班|办公|公开|监督|举报|投诉|咨询|服务|预约|报修|应急|求助|总机|窗口|传真|热线|市民)[^\n。;]{0,8}(?:电话|手机|热线|号码)?[^\n。;\d]{0,6}$/u
const PERSON = /联系人|姓名|负责人|同志|先生|女士|网格员|书记|主任|科长|经办人/u

function isOfOffice(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const label = OFFICE.exec(line)
  return label !== null && !PERSON.test(line)
}
