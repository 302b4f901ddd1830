import type { Config } from '../../../payload-types.ts'
import type { Cms } from './client.ts'
import { isRefusal } from './client.ts'
import type { Searched } from './search.ts'

type Previewed<Slug extends Searched> = {
  collection: Slug
  doc: Config['collections'][Slug]
  tasks?: Config['collections']['tasks'][]
}

/** One record as a clerk saved it last. */
export type Preview = { [Slug in Searched]: Previewed<Slug> }[Searched]

/** What a token of the admin lets a clerk see; null when the API refuses it. */
export async function readPreview(cms: Cms, token: string): Promise<Preview | null> {
  try {
    const init = { headers: { Authorization: `Preview ${token}` } }
    const response = await cms.request({ method: 'GET', path: '/preview', init })
    return (await response.json()) as Preview
  } catch (error) {
    if (isRefusal(error, 401, 404)) return null
    throw error
  }
}
