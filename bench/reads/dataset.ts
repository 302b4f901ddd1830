import type { Payload } from 'payload'

/** The account that both servers know, for writes. */
export const account = {
  email: 'bench@example.cn',
  password: 'measured on one machine alone',
  name: '测试',
  roles: ['admin'] as 'admin'[],
}

const SUBDISTRICTS = 20
const LEADERS = 50
const DEPARTMENTS = 14

/** Fills an empty database: 20 subdistricts with 50 leaders and 14 departments each, texts of about 600 characters. */
export async function fill(payload: Payload): Promise<void> {
  const write = { overrideAccess: true, depth: 0 } as const
  await payload.create({ collection: 'users', data: account, ...write })
  for (let s = 0; s < SUBDISTRICTS; s++) {
    const office = {
      name: `${name(s)}街道`,
      kind: 'subdistrict',
      district: '东城区',
      introduction: prose(s),
      _status: 'published',
    }
    const subdistrict = (
      await payload.create({ collection: 'subdistricts', data: office as never, ...write })
    ).id
    const departments: unknown[] = []
    for (let d = 0; d < DEPARTMENTS; d++) {
      const data = {
        subdistrict,
        name: `${name(s + d)}办公室${String(d)}`,
        rank: d + 1,
        responsibilities: prose(d),
        _status: 'published',
      }
      departments.push(
        (await payload.create({ collection: 'departments', data: data as never, ...write })).id,
      )
    }
    for (let l = 0; l < LEADERS; l++) {
      const data = {
        subdistrict,
        name: `${name(s * LEADERS + l)}${String(l)}`,
        positions: ['党工委委员', '办事处副主任'],
        rank: l + 1,
        responsibilities: prose(l),
        inChargeOf: [departments[l % DEPARTMENTS], departments[(l + 5) % DEPARTMENTS]],
        _status: 'published',
      }
      await payload.create({ collection: 'leaders', data: data as never, ...write })
    }
  }
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏'
const GIVEN = '明华建国文海平安志远春晓东升思源立新宏伟'

const name = (n: number): string =>
  `${SURNAMES[n % SURNAMES.length] ?? ''}${GIVEN[(n * 7) % GIVEN.length] ?? ''}${GIVEN[(n * 3 + 1) % GIVEN.length] ?? ''}`

const prose = (n: number): string =>
  `负责第${String(n)}片区的党建、民政、城市管理和安全生产工作，联系辖区单位，督促任务落实。`.repeat(15)
