/** The kinds of addresses that requests are counted by: few, so that nobody can make the list of figures grow. */
export type RouteClass = (typeof CLASSES)[number][1] | 'other'

/** The kind of an address; Express takes paths in letters of either size. */
export const routeClass = (url: string): RouteClass =>
  CLASSES.find(([pattern]) => pattern.test(url))?.[1] ?? 'other'

const CLASSES = [
  [/^\/api\/graphql(?:[/?]|$)/iu, 'graphql'],
  [/^\/api\/search(?:[/?]|$)/iu, 'search'],
  [/^\/api\/imports(?:[/?]|$)/iu, 'imports'],
  [/^\/api\/[^/?]+\/file\//iu, 'file'],
  [/^\/api(?:[/?]|$)/iu, 'rest'],
  [/^\/(?:admin|_next)(?:[/?]|$)/iu, 'admin'],
  [/^\/docs(?:[/?]|$)/iu, 'docs'],
  [/^\/(?:health|metrics)(?:[/?]|$)/iu, 'operation'],
] as const
