import { readings } from '../../model/cases.ts'
import { span } from '../../model/span.ts'
import { readContact } from './contact.ts'

/** Labelled lines → the telephones by their purpose and the others. */
export default readings(
  ({ source, outline }) => {
    const lines = outline.lines.map((line) => ({
      span: span(line.span.start, line.span.end),
      anyLabel: true,
    }))
    const { stated, listed } = readContact(source, lines)
    return [stated.disclosurePhone?.value, stated.complaintPhone?.value, listed.phones]
  },
  [
    [
      '信访电话：0777-2310001  投诉电话：0777-2310002',
      [undefined, '0777-2310002', [{ label: '信访电话', number: '0777-2310001' }]],
    ],
    [
      '监督电话：0777-2310001\n信访电话：0777-2310002',
      [undefined, '0777-2310001', [{ label: '信访电话', number: '0777-2310002' }]],
    ],
    ['信访电话：0777-2310001', [undefined, '0777-2310001', []]],
    [
      '电话：0777-2310001（值班）　0777-2310002（政务公开）',
      ['0777-2310002', undefined, [{ label: '值班', number: '0777-2310001' }]],
    ],
    ['电话：0777-2310001（监督投诉）', [undefined, '0777-2310001', []]],
  ],
)
