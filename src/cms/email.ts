import { APIError } from 'payload'
import type { EmailAdapter } from 'payload'
import type { Transporter } from 'nodemailer'

/** What the adapter is called while no mail can be sent, so that a hook can tell. */
export const NO_MAIL = 'no-mail'

/** The answer to whoever wants a letter sent while SMTP_URL is not set; `data.code` is the stable code of the error. */
export class MailOff extends APIError {
  constructor() {
    super(
      '未配置邮件服务（SMTP_URL），请联系管理员重设密码。 No mail service is set up; ask an administrator for a new password.',
      503,
      { code: 'mail-off' },
      true,
    )
  }
}

/**
 * Sends mail through the server that `smtpUrl` names, as in smtps://clerk%40example.cn:password@mail.example.cn, from
 * `from` or from the account's own address. Without a URL nothing is sent, and sending throws MailOff.
 */
export function email(smtpUrl: string | undefined, from: string | undefined): EmailAdapter {
  if (smtpUrl === undefined)
    return () => ({ ...sender('no-reply@localhost'), name: NO_MAIL, sendEmail: refuse })
  let transport: Transporter | undefined
  return () => ({
    ...sender(from ?? accountOf(smtpUrl)),
    name: 'smtp',
    sendEmail: async (message) => {
      // Loaded with the first letter: most starts, and every command line, send none.
      transport ??= (await import('nodemailer')).createTransport({ ...PATIENCE, url: smtpUrl })
      return transport.sendMail(message)
    },
  })
}

/**
 * Milliseconds until a mail server that does not answer counts as gone. Payload sends a letter within the transaction that
 * it is about, and on SQLite every other write waits for that one.
 */
const PATIENCE = { dnsTimeout: 3000, connectionTimeout: 3000, greetingTimeout: 3000, socketTimeout: 5000 }

const refuse = (): Promise<never> => Promise.reject(new MailOff())

const sender = (address: string) => ({ defaultFromAddress: address, defaultFromName: '街道内容管理系统' })

function accountOf(smtpUrl: string): string {
  const { username, hostname } = new URL(smtpUrl)
  const account = decodeURIComponent(username)
  return account.includes('@') ? account : `no-reply@${hostname}`
}
