import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { zhTw } from '@payloadcms/translations/languages/zhTw'

/** What the admin speaks, Chinese first, and words of Payload's that a clerk would not know. */
export const languages = {
  fallbackLanguage: 'zh',
  supportedLanguages: { zh, 'zh-TW': zhTw, en },
  translations: {
    zh: { general: { payloadSettings: '界面设置' } },
    'zh-TW': { general: { payloadSettings: '介面設定' } },
    en: { general: { payloadSettings: 'Interface' } },
  },
} as const
