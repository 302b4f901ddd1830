import { readings } from '../../../model/cases.ts'
import { cut, span } from '../../../model/span.ts'
import { officeHead } from './office-head.ts'

const told =
  (numbered: boolean) =>
  (line: string, name: string | null, rest = ''): [string, string] => [
    `${numbered ? '#' : ''}${line}`,
    name === null ? '-' : `${name}|${rest}`,
  ]
const numbered = told(true)
const bare = told(false)

/** A line (# for a numbered one) → the office it opens with and what follows its name and brackets. */
export default readings(
  ({ source }) => {
    const isNumbered = source.text.startsWith('#')
    const head = officeHead(source, span(isNumbered ? 1 : 0, source.text.length), isNumbered)
    return head ? `${cut(source.text, head.name)}|${cut(source.text, head.rest)}` : '-'
  },
  [
    numbered('綜合辦公室。負責機關運轉。', '綜合辦公室', '負責機關運轉。'),
    bare('党政办公室■', '党政办公室'),
    numbered('党政办公室（人大办公室）：负责文电。', '党政办公室', '负责文电。'),
    numbered('建设办（城管办，联系电话：0513-85120015）', '建设办'),
    numbered('组织（人事）科。负责干部工作。', '组织（人事）科', '负责干部工作。'),
    numbered('财政所。', '财政所'),
    numbered('党政办公室负责机关日常运转。', '党政办公室', '负责机关日常运转。'),
    numbered('区政府总值班室', '区政府总值班室'),
    numbered('组织人事和社会保障局（联系电话：1）', '组织人事和社会保障局'),
    numbered('负责文电、会务工作。', null),
    numbered('柳堤街道召开党建工作会议', null),
    numbered('承办上级交办的其他事项', null),
    bare('机关党委 负责机关党群工作。', '机关党委', '负责机关党群工作。'),
    bare('党政办公室：负责机关运转。', '党政办公室', '负责机关运转。'),
    bare('社会事务科', '社会事务科'),
    bare('负责民政工作。', null),
    bare('办公室：负责日常工作。', null),
    bare('【公共服务办公室】（挂卫健办牌子）', '公共服务办公室'),
    bare('【综治办】负责信访。', '综治办', '负责信访。'),
    bare('【注意】负责信访。', null),
    bare('柳堤街道办事处 地址：柳堤路1号', null),
    bare('党政办公室、经济发展办公室', null),
    numbered('党政办公室、人大办公室合署办公，负责文秘。', '党政办公室', '负责文秘。'),
    bare('党建办与统战办合署办公', '党建办'),
    bare('街道与社区合署办公', null),
    bare('街道按照规定设置机构。', null),
  ],
)
