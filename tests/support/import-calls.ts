import type { TestServer } from '../http/open-app.ts'

export type Answer = { status: number; body: Record<string, unknown> }

/** Sends JSON, or a form, to `/api/imports` and what follows. */
export async function postImport(
  { address }: Pick<TestServer, 'address'>,
  path: string,
  body: object | FormData,
  token?: string,
): Promise<Answer> {
  const form = body instanceof FormData
  const response = await fetch(`${address}/api/imports${path}`, {
    method: 'POST',
    headers: {
      ...(!form && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: token }),
    },
    body: form ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** The status of an error answer and the codes of its errors. */
export const codes = ({ status, body }: Answer): unknown[] => [
  status,
  ...((body['errors'] ?? []) as { code: string }[]).map(({ code }) => code),
]

/** The hash that the plan of an answer is bound to. */
export const hashOf = ({ body }: Answer): string => (body['plan'] as { stateHash: string }).stateHash
