import { PayloadSDK, PayloadSDKError } from 'payload-sdk'
import type { Config } from '../../../payload-types.ts'
import type { Script } from '../script.ts'
import { revalidating } from './revalidate.ts'

export type Cms = PayloadSDK<Config>

/** How long the API may take over one answer before a page says that it cannot be reached. Milliseconds. */
const PATIENCE = 10_000

/** The API could not be asked, or failed: the reader should come back later. */
export class CmsUnreachable extends Error {}

/** The API as each script's readers see it, and as it is stored; all share the kept answers. */
export function openCms(apiUrl: string): Record<Script | 'stored', Cms> {
  const send = revalidating()
  return { hans: inScript('hans'), hant: inScript('hant'), stored: inScript(null) }

  function inScript(script: Script | null): Cms {
    return new PayloadSDK<Config>({
      baseURL: `${apiUrl}/api`,
      fetch: async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input)
        if (script) url.searchParams.set('script', script)
        return answered(send(url, { ...init, signal: AbortSignal.timeout(PATIENCE) }))
      },
    })
  }
}

/** The answer, unless there is none, or one that asks for patience. */
async function answered(asked: Promise<Response>): Promise<Response> {
  const response = await asked.catch((cause: unknown) => {
    throw new CmsUnreachable('the API could not be reached', { cause })
  })
  if (response.status >= 500 || response.status === 429)
    throw new CmsUnreachable(`the API answered ${String(response.status)}`)
  return response
}

/** Whether the API refused a request with one of these statuses. */
export const isRefusal = (error: unknown, ...statuses: number[]): error is PayloadSDKError =>
  error instanceof PayloadSDKError && statuses.includes(error.status)
