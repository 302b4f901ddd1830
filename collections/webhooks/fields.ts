import type { Field } from 'payload'
import { nobody } from '../../src/cms/access/nobody.ts'
import { checkbox, moment, number, selectMany } from '../../src/cms/fields/plain.ts'
import { text } from '../../src/cms/fields/text.ts'
import type { Words } from '../../src/cms/fields/words.ts'
import { showSecret } from './hooks/show-secret.ts'
import { isWebAddress } from './web-address.ts'

const EVENTS = {
  published: ['公开', 'Became public'],
  updated: ['内容更新', 'Reads otherwise'],
  removed: ['不再公开', 'Is public no longer'],
} as const

/** What can be published, as the feed of changes names it. */
const COLLECTIONS: Record<string, Words> = {
  subdistricts: ['街道', 'Subdistricts'],
  leaders: ['领导分工', 'Leaders', '領導分工'],
  departments: ['内设机构', 'Departments', '內設機構'],
  duties: ['主要职责', 'Duties', '主要職責'],
  honors: ['荣誉', 'Honors', '榮譽'],
  'work-reports': ['工作总结和计划', 'Work reports', '工作總結和計劃'],
  'city-plans': ['方案', 'Plans'],
  tasks: ['任务', 'Tasks', '任務'],
  units: ['单位', 'Units', '單位'],
  media: ['图片', 'Images', '圖片'],
}

/** Written by the server alone. */
const own = { access: { create: nobody, update: nobody } }

export const fields: Field[] = [
  text('name', ['名称', 'Name'], { required: true }),
  text('url', ['网址', 'Address'], {
    required: true,
    maxLength: 2000,
    validate: isWebAddress,
    help: ['以 POST 通知此网址，不跟随跳转', 'Called by POST; redirects are not followed'],
  }),
  selectMany('events', ['事件', 'Events'], EVENTS, {
    required: true,
    defaultValue: Object.keys(EVENTS),
  }),
  selectMany('collections', ['内容', 'Collections'], COLLECTIONS, {
    defaultValue: [],
    help: ['不选则为全部', 'All of them when none is chosen'],
  }),
  { ...checkbox('active', ['启用', 'Active']), defaultValue: true, index: true },
  {
    ...text('signingSecret', ['签名密钥', 'Signing secret'], {
      ...own,
      admin: { readOnly: true },
      hooks: { afterRead: [showSecret] },
      help: [
        '新建后十分钟内可见，请立即交给接收方；遗失须新建推送',
        'Shown for ten minutes after it was made; hand it to the receiver now. Once lost, make a new webhook',
      ],
    }),
    virtual: true,
  },
  text('secret', ['密钥', 'Secret'], {
    access: { ...own.access, read: nobody },
    admin: { hidden: true },
  }),
  { ...moment('secretMadeAt', ['密钥生成时间', 'Secret made at'], { ...own, admin: { hidden: true } }) },
  number('position', ['已通知到', 'Told up to'], { ...own, hidden: true }),
]
