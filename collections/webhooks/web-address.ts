import type { TextFieldSingleValidation } from 'payload'
import { say } from '../../src/cms/say.ts'

/** An address of the web without a name or password in it, which logs and lists would show. */
export const isWebAddress: TextFieldSingleValidation = (value, { req }) => {
  const url = value && URL.canParse(value) ? new URL(value) : null
  const isWeb = url !== null && /^https?:$/u.test(url.protocol) && url.username === '' && url.password === ''
  return isWeb || say(req, WRONG)
}

const WRONG = [
  '须为 https:// 或 http:// 开头的网址，不含用户名和密码',
  'An address that begins with https:// or http://, without a name or password',
] as const
