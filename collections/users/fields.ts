import type { Condition, Field } from 'payload'
import { adminOnly } from '../../src/cms/access/admin-only.ts'
import { many } from '../../src/cms/fields/relation.ts'
import { selectMany } from '../../src/cms/fields/plain.ts'
import { text, texts } from '../../src/cms/fields/text.ts'
import { words } from '../../src/cms/fields/words.ts'
import { keyHolder } from './access.ts'

const ROLES = {
  admin: ['管理员', 'Administrator'],
  reviewer: ['审核员', 'Reviewer'],
  editor: ['编辑', 'Editor'],
  integrator: ['接口用户', 'Integrator'],
} as const

/** The form for the first account asks for nothing that it does not need. */
const loggedIn: Condition = (_, __, { user }) => Boolean(user)
const admin = { condition: loggedIn }

const byAdmin = { create: adminOnly, update: adminOnly }

export const fields: Field[] = [
  text('name', ['姓名', 'Name'], { index: true }),
  selectMany('roles', ['角色', 'Roles'], ROLES, {
    required: true,
    defaultValue: ['editor'],
    access: byAdmin,
    help: ['第一个账号总是管理员', 'The first account is always an administrator'],
  }),
  many('subdistricts', ['负责的街道', 'Subdistricts'], 'subdistricts', {
    access: byAdmin,
    admin,
    help: ['可以编辑这些街道的记录', 'May edit the records of these subdistricts'],
  }),
  texts('districts', ['负责的市和区', 'Districts'], {
    access: byAdmin,
    admin,
    help: [
      '可以编辑这些区下属街道的记录；市和区连写，如“兰州市城关区”，街道未填市的只写区',
      'May edit the records of all their subdistricts; city and district in one, the district alone where the subdistrict states no city',
    ],
  }),
  // Payload's own two fields; only who may set them and where they show is ours.
  { name: 'enableAPIKey', label: words(['启用 API 密钥', 'Enable API key']), type: 'checkbox', admin },
  text('apiKey', ['API 密钥', 'API key'], { access: { create: keyHolder, update: keyHolder }, admin }),
]
