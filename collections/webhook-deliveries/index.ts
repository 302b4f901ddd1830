import type { CollectionConfig } from 'payload'
import { adminOnly } from '../../src/cms/access/admin-only.ts'
import { nobody } from '../../src/cms/access/nobody.ts'
import { json, moment, number, select } from '../../src/cms/fields/plain.ts'
import { one } from '../../src/cms/fields/relation.ts'
import { text } from '../../src/cms/fields/text.ts'
import { words } from '../../src/cms/fields/words.ts'
import { groups } from '../../src/cms/groups.ts'
import { replay } from '../../src/webhooks/replay.ts'

const STATUS = {
  waiting: ['待发送', 'Waiting'],
  delivered: ['已送达', 'Delivered'],
  failed: ['已放弃', 'Given up'],
} as const

/** 推送记录: one message to one webhook, how often it was tried, and what came of it; for administrators. */
export const webhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: {
    singular: words(['推送记录', 'Delivery', '推送記錄']),
    plural: words(['推送记录', 'Deliveries', '推送記錄']),
  },
  typescript: { interface: 'WebhookDelivery' },
  graphQL: false,
  access: { create: nobody, read: adminOnly, update: nobody, delete: adminOnly },
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['webhook', 'status', 'attempts', 'lastStatus', 'lastError', 'createdAt'],
    description: words(['每次推送的结果，保留三十天', 'What came of each message, for thirty days']),
    group: words(groups.system),
    hideAPIURL: true,
    components: { edit: { beforeDocumentControls: ['/src/admin/send-again.tsx#SendAgain'] } },
  },
  endpoints: [replay],
  defaultSort: '-createdAt',
  disableDuplicate: true,
  indexes: [{ fields: ['status', 'nextTryAt'] }],
  fields: [
    one('webhook', ['推送', 'Webhook'], 'webhooks', { required: true }),
    select('status', ['状态', 'Status'], STATUS, { required: true, defaultValue: 'waiting' }),
    number('attempts', ['已尝试次数', 'Tries'], { min: 0 }),
    number('lastStatus', ['最近应答', 'Last status']),
    text('lastError', ['最近错误', 'Last error']),
    moment('nextTryAt', ['下次尝试', 'Next try']),
    moment('deliveredAt', ['送达时间', 'Delivered at']),
    json('body', ['内容', 'Body']),
    text('key', ['编号', 'Key'], { required: true, unique: true, index: true }),
  ],
}
