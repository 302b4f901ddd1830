import { resolve } from 'node:path'
import type { DatabaseAddress } from './address.ts'

/** DATABASE_URL → what is opened, and how the start log names it; DATA_DIR is `./data`. */
export const addresses: [url: string | undefined, address: DatabaseAddress, name: string][] = [
  [undefined, { database: 'sqlite', file: resolve('data/jiedao.db') }, 'SQLite ./data/jiedao.db'],
  [
    'file:./other/office.db',
    { database: 'sqlite', file: resolve('other/office.db') },
    'SQLite ./other/office.db',
  ],
  [
    'file:other/office.db',
    { database: 'sqlite', file: resolve('other/office.db') },
    'SQLite ./other/office.db',
  ],
  ['file:/srv/office.db', { database: 'sqlite', file: '/srv/office.db' }, 'SQLite /srv/office.db'],
  ['file:///srv/a%20b.db', { database: 'sqlite', file: '/srv/a b.db' }, 'SQLite /srv/a b.db'],
  ['file:/srv/街道 %23 1.db', { database: 'sqlite', file: '/srv/街道 # 1.db' }, 'SQLite /srv/街道 # 1.db'],
  [
    'mongodb://db:27017/jiedao?replicaSet=rs0',
    { database: 'mongodb', url: 'mongodb://db:27017/jiedao?replicaSet=rs0', compatibility: undefined },
    'MongoDB db:27017/jiedao',
  ],
  [
    'mongodb+srv://clerk:p%40ss@cluster.example.cn/jiedao',
    {
      database: 'mongodb',
      url: 'mongodb+srv://clerk:p%40ss@cluster.example.cn/jiedao',
      compatibility: undefined,
    },
    'MongoDB cluster.example.cn/jiedao',
  ],
  [
    'mongodb://a:1,b:2,c:3',
    { database: 'mongodb', url: 'mongodb://a:1,b:2,c:3', compatibility: undefined },
    'MongoDB a:1,b:2,c:3/test',
  ],
]

/** Addresses that must be refused before anything is opened. */
export const refused = [
  'postgres://db/jiedao',
  'libsql://db.example.cn',
  'jiedao.db',
  'file:',
  'file::memory:',
  'file:./jiedao.db?mode=ro',
  'file://elsewhere/jiedao.db',
  'file:./%E8%A.db',
  'mongodb://',
  'mongodb://\n',
]
