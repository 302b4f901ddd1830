/** Province and city, a district or zone → what edit rights are compared by. */
export const cases: [
  place: { province?: string | null; city?: string | null },
  name: string | null,
  string | null,
][] = [
  [{ city: '兰州市' }, '城关区', '兰州市城关区'],
  [{ province: '西藏自治区', city: '拉萨市' }, '城关区', '拉萨市城关区'],
  [{ province: '北京市' }, '朝阳区', '北京市朝阳区'],
  [{ province: '北京市', city: '' }, '朝阳区', '北京市朝阳区'],
  [{ city: '武漢市' }, '江岸區', '武汉市江岸区'],
  [{ city: '武汉市' }, '武汉市江岸区', '武汉市江岸区'],
  [{ city: '武汉市' }, '东湖高新区', '武汉市东湖高新区'],
  [{ city: '荆州市' }, '沙市区', '荆州市沙市区'],
  [{ city: null }, '江岸区', '江岸区'],
  [{}, ' 江岸 区 ', '江岸区'],
  [{ city: '兰州市' }, null, null],
  [{ city: '兰州市' }, ' ', null],
]
