import { keyTable } from './key-table.ts'
import { subdistrictKey } from './subdistrict.ts'

export default keyTable(subdistrictKey, {
  keys: [
    [{ name: '清溪街道', district: '江东区' }, '清溪街道|江东区'],
    [
      { name: '清溪街道', district: '江东区', parentBody: '江东高新区', divisionCode: '123456001' },
      '清溪街道|江东区',
    ],
    [{ name: '清溪街道', parentBody: '江东高新区' }, '清溪街道|江东高新区'],
    [{ name: '清溪街道', divisionCode: '123456001' }, 'code|123456001'],
    [{ name: '清溪街道' }, null],
    [{ name: ' ', district: '江东区' }, null],
    [{ district: '江东区' }, null],
  ],

  same: [
    [
      { name: '後湖街道', district: '江東區' },
      { name: '后湖街道', district: '江东区' },
    ],
    [
      { name: '清溪街道', district: '江东　区' },
      { name: '清 溪街道', district: '江东区' },
    ],
  ],

  different: [
    [
      { name: '清溪街道', district: '江东区' },
      { name: '清溪街道', district: '江西区' },
    ],
  ],
})
