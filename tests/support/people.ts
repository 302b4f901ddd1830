import type { TypedUser } from 'payload'
import type { TestPayload } from './open-payload.ts'

type Assigned = {
  roles: ('admin' | 'reviewer' | 'editor' | 'integrator')[]
  subdistricts?: string[]
  districts?: string[]
}

/** A user with a token that REST and GraphQL accept. */
export type Person = { user: TypedUser; token: string }

/** Creates a user by name and logs her in. */
export async function person({ payload }: TestPayload, name: string, assigned: Assigned): Promise<Person> {
  const login = { email: `${name}@example.cn`, password: 'a long password' }
  await payload.create({ collection: 'users', data: { ...login, name, ...assigned }, overrideAccess: true })
  const { token, user } = await payload.login({ collection: 'users', data: login, overrideAccess: false })
  return { user: { ...user, collection: 'users' } as TypedUser, token: `JWT ${token}` }
}
