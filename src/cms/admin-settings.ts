import type { Config } from 'payload'

/** How the admin looks and who uses it; `root` is where its components are looked for. */
export const adminSettings = (root: string): NonNullable<Config['admin']> => ({
  // Payload's own choice would send a hash of every clerk's address to gravatar.com.
  avatar: 'default',
  dateFormat: 'yyyy-MM-dd HH:mm',
  components: {
    graphics: { Icon: '/src/admin/icon.tsx#Icon', Logo: '/src/admin/logo.tsx#Logo' },
  },
  importMap: { baseDir: root },
  meta: {
    title: '管理',
    titleSuffix: ' · 街道内容管理系统',
    description: '街道内容管理系统',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.ico' }],
  },
  user: 'users',
})
