import type { CollectionConfig } from 'payload'
import { editView } from '../../src/cms/edit-view.ts'
import { words } from '../../src/cms/fields/words.ts'
import { groups } from '../../src/cms/groups.ts'
import { refuseWithoutMail } from '../../src/cms/hooks/refuse-without-mail.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { hideAccounts } from './hooks/hide-accounts.ts'
import { keepAnAdmin, keepAnAdminOnDelete } from './hooks/keep-an-admin.ts'
import { makeFirstUserAdmin } from './hooks/make-first-user-admin.ts'

/** 用户: who may log in, in which role, for which subdistricts and districts; never anonymous. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: words(['用户', 'User', '用戶']), plural: words(['用户', 'Users', '用戶']) },
  typescript: { interface: 'User' },
  graphQL: { singularName: 'User', pluralName: 'Users' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    group: words(groups.system),
    components: editView,
  },
  access,
  // Depth 0: whose rights are asked for need not be read with all her subdistricts, nor lose one that lies in the trash.
  auth: { useAPIKey: true, depth: 0, maxLoginAttempts: 10, lockTime: 600_000 },
  defaultSort: 'email',
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseWithoutMail, hideAccounts],
    beforeChange: [makeFirstUserAdmin, keepAnAdmin],
    beforeDelete: [keepAnAdminOnDelete],
  },
  fields,
}
