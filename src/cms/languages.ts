import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { zhTw } from '@payloadcms/translations/languages/zhTw'

/** Said of a wrong password and of an account that is locked alike: only an account that exists can be locked. */
const refused = (text: string) => ({ emailOrPasswordIncorrect: text, userLocked: text })

/** What the admin speaks, Chinese first, and words of Payload's that a clerk would not know, or that tell strangers too much. */
export const languages = {
  fallbackLanguage: 'zh',
  supportedLanguages: { zh, 'zh-TW': zhTw, en },
  translations: {
    zh: {
      general: { payloadSettings: '界面设置' },
      error: refused('邮箱或密码不正确。连续输错多次后，请过十分钟再试。'),
    },
    'zh-TW': {
      general: { payloadSettings: '介面設定' },
      error: refused('信箱或密碼不正確。連續輸錯多次後，請過十分鐘再試。'),
    },
    en: {
      general: { payloadSettings: 'Interface' },
      error: refused('The email or the password is wrong. After many failed logins, wait ten minutes.'),
    },
  },
} as const
