import type { CollectionConfig } from 'payload'
import { adminOnly } from '../../src/cms/access/admin-only.ts'
import { words } from '../../src/cms/fields/words.ts'
import { groups } from '../../src/cms/groups.ts'
import { fields } from './fields.ts'
import { dropDeliveries } from './hooks/drop-deliveries.ts'
import { keepPosition } from './hooks/keep-position.ts'
import { makeSecret } from './hooks/make-secret.ts'

/** 推送: an address that is called when something changed for the public; administrators alone know of it. */
export const webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: words(['推送', 'Webhook', '推送']), plural: words(['推送', 'Webhooks', '推送']) },
  typescript: { interface: 'Webhook' },
  graphQL: false,
  access: { create: adminOnly, read: adminOnly, update: adminOnly, delete: adminOnly },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'active', 'updatedAt'],
    description: words([
      '公开的内容有变化时，通知这些网址，例如重建静态网站',
      'Addresses that are called when what is public changed, such as to build a static site again',
    ]),
    group: words(groups.system),
    hideAPIURL: true,
  },
  custom: { input: { name: '网站重建', url: 'https://www.example.gov.cn/rebuild' } },
  defaultSort: 'name',
  disableDuplicate: true,
  hooks: { beforeChange: [makeSecret, keepPosition], beforeDelete: [dropDeliveries] },
  fields,
}
