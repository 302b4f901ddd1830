import { createHash, createHmac } from 'node:crypto'

/**
 * Tells one request from another: its method, address and body, under the secret, for a body may hold a password. A form is
 * told by its parts, since every sending of it draws another boundary.
 */
export async function fingerprintOf(request: Request, secret: string): Promise<string> {
  const { pathname, search } = new URL(request.url)
  const hmac = createHmac('sha256', secret)
  for (const part of [request.method, pathname, search, ...(await bodyOf(request.clone()))])
    hmac.update(JSON.stringify(part))
  return hmac.digest('base64url')
}

async function bodyOf(request: Request): Promise<unknown[]> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.includes('multipart/form-data')) return [await request.text()]
  const parts = [...(await request.formData()).entries()]
  return Promise.all(
    parts.map(async ([name, value]) =>
      typeof value === 'string' ? [name, value] : [name, value.name, value.type, await digest(value)],
    ),
  )
}

const digest = async (file: File): Promise<string> =>
  createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('base64url')
