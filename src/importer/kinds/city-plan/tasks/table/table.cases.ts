import { readings } from '../../../../model/cases.ts'
import { cut, type Span } from '../../../../model/span.ts'
import { merged } from '../../assignment/assignment.ts'
import { readTaskTables } from './table.ts'

/** A table as pasted → section|number|text|lead|responsible|deadline of each row. */
export default readings(
  (document) => {
    const written = (place: Span | null) =>
      place ? cut(document.source.text, place).replace(/\n/gu, '⏎') : ''
    return readTaskTables(document).entries.map(({ section, number, text, assignments }) => {
      const { lead, responsible, deadline } = merged(assignments)
      const lists = [text, lead, responsible].map((places) => places.map(written).join(' '))
      return [written(section), written(number), ...lists, written(deadline)].join('|')
    })
  },
  [
    [
      '序号\t工作任务\t牵头单位\t配合单位\t完成时限\n1\t修路\t市交通局\t市财政局\t6月底\n2\t植树\t市园林局\t\t',
      ['|1|修路|市交通局|市财政局|6月底', '|2|植树|市园林局||'],
    ],
    [
      '序号\t工作任务\t责任单位\t备注\n1\t新建桥梁2座。\n改造桥梁3座。\t市交通局、\n各区\t\n2\t植树\t市园林局\t续建',
      ['|1|新建桥梁2座。⏎改造桥梁3座。||市交通局 各区|', '|2|植树||市园林局|'],
    ],
    [
      '类别\t序号\t工作任务\t牵头单位\t完成时限\n交通\t1\t修路\t市交通局\t6月底\n2\t修桥\t市交通局\t9月底\n生态\t3\t植树\t市园林局\t长期',
      ['交通|1|修路|市交通局||6月底', '交通|2|修桥|市交通局||9月底', '生态|3|植树|市园林局||长期'],
    ],
    [
      '序号 | 任务 | 责任单位\n一、交通\n1 | 修路 | 市交通局\n二、生态\n2 | 植树 | 市园林局',
      ['交通|1|修路||市交通局|', '生态|2|植树||市园林局|'],
    ],
    [
      '序号\n重点任务\n牵头单位\n责任单位\n完成\n时限\n1\n修好滨河路\n市交通局\n市财政局\n各区\n6月底\n2\n种树\n市园林局\n长期坚持',
      ['|1|修好滨河路|市交通局|市财政局 各区|6月底', '|2|种树|市园林局||长期坚持'],
    ],
    [
      '类别\n序号\n任务\n责任单位\n交通\n1\n修路\n市交通局\n2\n修桥\n市交通局\n生态\n3\n植树\n市园林局\n附件2',
      ['交通|1|修路||市交通局|', '交通|2|修桥||市交通局|', '生态|3|植树||市园林局|'],
    ],
    [
      '工作任务\n责任单位\n完成时间\n修路\n市交通局\n6月底\n植树\n市园林局、各区\n9月底\n联系人：丁一',
      ['||修路||市交通局|6月底', '||植树||市园林局 各区|9月底'],
    ],
    [
      '序号\n2023年预期目标\n责任单位\n1\n新增绿地8公顷\n市园林局\n2\n就业1.2万人\n市人社局\n附件2\n2023年任务表\n序号\n工作任务\n牵头单位\n配合单位\n1\n修路\n市交通局\n市财政局\n2\n修桥\n市住建局\n市水务局',
      [
        '|1|新增绿地8公顷||市园林局|',
        '|2|就业1.2万人||市人社局|',
        '|1|修路|市交通局|市财政局|',
        '|2|修桥|市住建局|市水务局|',
      ],
    ],
    [
      '重点任务\t具体措施\t责任单位\n交通\t修路\t市交通局\n交通\t修桥\t市交通局\n生态\t植树\t市园林局',
      ['交通||修路||市交通局|', '交通||修桥||市交通局|', '生态||植树||市园林局|'],
    ],
    [
      '工作任务\t具体措施\t责任单位\n交通\t修路\t市交通局\n\t修桥\t市交通局\n生态\t植树\t市园林局',
      ['交通||修路||市交通局|', '交通||修桥||市交通局|', '生态||植树||市园林局|'],
    ],
    ['序号\n姓名\n单位\n1\n丁一\n市交通局', []],
    ['姓名\t单位\n丁一\t市交通局', []],
  ],
)
