import crypto from 'node:crypto'
import { promisify } from 'node:util'
import { AuthenticationError } from 'payload'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

/**
 * Answers a login to an address without an account, and to an account that is locked, as one with a wrong password: in the
 * same words and after as much work, for the time would tell which addresses have an account.
 */
export const hideAccounts: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return
  const { email, password } = (args as { data: Record<string, unknown> }).data
  // Payload says what is missing.
  if (!isGiven(email) || !isGiven(password)) return
  if (await mayTry(email.toLowerCase().trim(), req)) return
  await hash(password)
  throw new AuthenticationError(req.t)
}

const isGiven = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** The work that Payload has with a password. */
const hash = (password: string): Promise<Buffer> =>
  promisify(crypto.pbkdf2)(password, 'nobody', 600_000, 32, 'sha256')

async function mayTry(email: string, req: PayloadRequest): Promise<boolean> {
  const user = await req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: 'users',
    req,
    select: { lockUntil: true },
    where: { email: { equals: email } },
  })
  return user !== null && !(user.lockUntil && Date.parse(user.lockUntil) > Date.now())
}
