import type { PayloadRequest } from 'payload'

/** Whoever has logged in or shows a key. */
export const signedIn = ({ req }: { req: PayloadRequest }): boolean => Boolean(req.user)
