import type { Described, Schema } from '../model.ts'
import type { Resource } from '../resource.ts'
import { json, refTo } from '../schemas/answers.ts'

type Describe = (resource: Resource) => Described

const text: Schema = { type: 'string' }
const EMAIL: Schema = { type: 'string', format: 'email' }
const PASSWORD: Schema = { type: 'string', format: 'password' }
const LOGIN = { email: 'editor@example.cn', password: 'a long password' }

/** Logging in and out, keys and passwords. */
export const accounts: Record<string, Describe> = {
  'post /login': ({ type }) => ({
    id: 'Login',
    summary: ['登录', 'Log in'],
    description: [
      '给出 token，并设 cookie。之后的请求带 `Authorization: Bearer <token>` 或该 cookie。',
      'Gives a token and sets a cookie. Later requests carry `Authorization: Bearer <token>` or the cookie.',
    ],
    body: json(form({ email: EMAIL, password: PASSWORD }), LOGIN),
    answer: json(told({ exp: SECONDS, token: text, user: refTo(`${type}Account`) })),
    open: true,
  }),
  'post /logout': () => ({
    id: 'Logout',
    summary: ['退出', 'Log out'],
    parameters: [
      {
        name: 'allSessions',
        in: 'query',
        description: '在所有设备上 · On every device',
        schema: { type: 'boolean' },
      },
    ],
    answer: json(refTo('Message')),
  }),
  'get /me': ({ type }) => ({
    id: 'Me',
    summary: ['我是谁', 'Who I am'],
    answer: json(
      told(
        {
          user: {
            anyOf: [refTo(`${type}Account`), { type: 'null' }],
            description: '未登录时为 null · null when not logged in',
          },
          collection: text,
          strategy: text,
          exp: SECONDS,
          token: text,
        },
        ['user'],
      ),
    ),
    open: true,
  }),
  'post /refresh-token': ({ type }) => ({
    id: 'RefreshToken',
    summary: ['延长登录', 'Stay logged in'],
    answer: json(
      told(
        {
          exp: SECONDS,
          refreshedToken: text,
          setCookie: { type: 'boolean' },
          strategy: text,
          user: refTo(`${type}Account`),
        },
        ['exp', 'refreshedToken', 'user'],
      ),
    ),
  }),
  'post /forgot-password': () => ({
    id: 'ForgotPassword',
    summary: ['忘记密码', 'Ask for a link to set a new password'],
    description: ['没有邮件服务时为 503。', 'A 503 where no mail service is set up.'],
    body: json(form({ email: EMAIL }), { email: LOGIN.email }),
    answer: json(refTo('Message')),
    open: true,
  }),
  'post /reset-password': ({ type }) => ({
    id: 'ResetPassword',
    summary: ['用邮件里的链接设新密码', 'Set a new password with the link from the letter'],
    body: json(form({ token: text, password: PASSWORD }), {
      token: 'from-the-letter',
      password: LOGIN.password,
    }),
    answer: json(told({ token: text, user: refTo(`${type}Account`) })),
    open: true,
  }),
  'post /unlock': () => ({
    id: 'Unlock',
    summary: ['解除锁定', 'Unlock an account'],
    description: ['登录失败过多的账号会被锁定。', 'Too many failed logins lock an account.'],
    body: json(form({ email: EMAIL }), { email: LOGIN.email }),
    answer: json(refTo('Message')),
  }),
  'get /init': () => ({
    id: 'Init',
    summary: ['是否已有账号', 'Whether there is an account yet'],
    answer: json({
      type: 'object',
      required: ['initialized'],
      properties: { initialized: { type: 'boolean' } },
      additionalProperties: false,
    }),
    open: true,
  }),
  'post /first-register': ({ type }) => ({
    id: 'RegisterFirst',
    summary: ['建立第一个账号', 'Make the first account'],
    description: [
      '只在还没有账号时可用，得到管理员。',
      'Only while there is no account; makes an administrator.',
    ],
    body: json(
      {
        type: 'object',
        required: ['email', 'password'],
        properties: { name: text, email: EMAIL, password: PASSWORD },
      },
      LOGIN,
    ),
    answer: json(told({ exp: SECONDS, token: text, user: refTo(`${type}Account`) })),
    open: true,
  }),
  'post /verify/:id': () => ({
    id: 'Verify',
    summary: ['确认邮箱', 'Confirm an address'],
    parameters: [{ name: 'id', in: 'path', required: true, description: 'token', schema: text }],
    answer: json(refTo('Message')),
    open: true,
  }),
}

const SECONDS: Schema = { type: 'integer', description: '到期时间，UNIX 秒 · When it ends, in UNIX seconds' }

const form = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  additionalProperties: false,
})

const told = (properties: Record<string, Schema>, required = Object.keys(properties)): Schema => ({
  type: 'object',
  required: ['message', ...required],
  properties: { message: text, ...properties },
  additionalProperties: false,
})
