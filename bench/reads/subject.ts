import { account } from './dataset.ts'
import type { Server } from './servers.ts'

/** The records of one server that the points ask for; the two servers give their records other ids. */
export type Subject = { leader: Id; subdistrict: Id; name: string; token: string }

type Id = number | string

export async function lookUp({ address }: Server): Promise<Subject> {
  const leader = await first<{ id: Id; subdistrict: Id }>(
    `${address}/api/leaders?sort=name&limit=1&page=500&depth=0`,
  )
  const subdistrict = await first<{ id: Id; name: string }>(
    `${address}/api/subdistricts?where[id][equals]=${leader.subdistrict}&depth=0&joins=false`,
  )
  const login = await fetch(`${address}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: account.email, password: account.password }),
  })
  const { token } = (await login.json()) as { token: string }
  return { leader: leader.id, subdistrict: subdistrict.id, name: subdistrict.name, token }
}

async function first<Doc>(address: string): Promise<Doc> {
  const { docs } = (await (await fetch(address)).json()) as { docs: Doc[] }
  if (!docs[0]) throw new Error(`nothing at ${address}`)
  return docs[0]
}
