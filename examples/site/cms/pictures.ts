import type { Honor, Leader, Media } from '../../../payload-types.ts'
import type { Cms } from './client.ts'

/** How many ids the API takes in one condition. */
const AT_ONCE = 100

/** The images that leaders and honors show, put in the place of their ids; no request when there are none. */
export async function withPictures(cms: Cms, leaders: Leader[], honors: Honor[]): Promise<void> {
  const ids = [...leaders.map(({ portrait }) => portrait), ...honors.map(({ image }) => image)].filter(
    (id): id is string => typeof id === 'string',
  )
  const images = await imagesOf(cms, [...new Set(ids)])
  for (const leader of leaders) leader.portrait = pictured(leader.portrait)
  for (const honor of honors) honor.image = pictured(honor.image)

  function pictured(given: string | Media | null | undefined): Media | null {
    return typeof given === 'string' ? (images.get(given) ?? null) : (given ?? null)
  }
}

async function imagesOf(cms: Cms, ids: string[]): Promise<Map<string, Media>> {
  if (ids.length === 0) return new Map()
  const { docs } = await cms.find({
    collection: 'media',
    depth: 0,
    limit: AT_ONCE,
    pagination: false,
    select: { alt: true, filename: true, sizes: true },
    where: { id: { in: ids.slice(0, AT_ONCE) } },
  })
  const rest = await imagesOf(cms, ids.slice(AT_ONCE))
  return new Map([...docs.map((image) => [image.id, image as Media] as const), ...rest])
}
