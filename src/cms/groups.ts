import type { Words } from './fields/words.ts'

/** The headings of the admin's navigation, in the clerk's words. */
export const groups = {
  office: ['街道', 'Subdistrict', '街道'],
  plans: ['方案与任务', 'Plans and tasks', '方案與任務'],
  intake: ['文件导入', 'Imported documents', '文件匯入'],
  system: ['系统', 'System', '系統'],
} as const satisfies Record<string, Words>
