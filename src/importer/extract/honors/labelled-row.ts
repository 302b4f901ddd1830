import type { Honor } from '../../model/bundle.ts'
import { state } from '../../model/normalise.ts'
import { record } from '../../model/record.ts'
import { apply } from '../../model/rule.ts'
import type { Span } from '../../model/span.ts'
import { labelled } from '../contact/labelled.ts'
import { awardDate } from './award-date.ts'
import { bare } from './titles.ts'

type Readable = { text: string; folded: string }

const FIELDS = {
  title: /^(?:荣誉|获奖|奖项|称号)(?:称号|名称|项目)?$/u,
  recipient: /^(?:获奖|获得|受表彰)(?:单位|集体|个人|对象|者)$/u,
  giver: /^(?:授奖|颁奖|授予|表彰|颁发|命名|发证)(?:单位|部门|机关|机构)$/u,
  date: /^(?:获奖|授予|表彰|颁发|获得|命名)(?:时间|日期|年份|年度)$/u,
}

/** 「荣誉名称：A；授予单位：某部；授予时间：2005年」 on one line; empty for any other line. */
export function honorsInLabelledRow(source: Readable, row: Span): Honor[] {
  const entries = labelled(source, row)
  const at = (field: keyof typeof FIELDS) => entries.find((entry) => FIELDS[field].test(entry.bare))?.value
  const [title, giver, recipient, date] = [at('title'), at('giver'), at('recipient'), at('date')]
  const stated = title && state(source.text, 'compact', bare(source, title))
  if (!stated) return []
  return [
    record<Honor>(
      {
        title: stated,
        awardedOn: date && apply(awardDate, source, date)[0]?.value,
        awardedBy: giver && state(source.text, 'compact', giver),
        recipient: recipient && state(source.text, 'compact', recipient),
      },
      {},
    ),
  ]
}
