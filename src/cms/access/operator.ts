import type { PayloadRequest } from 'payload'

/** The importer, which marks its calls with `context: { operator: true }`; no request from outside can. */
export const operatorOnly = ({ req }: { req: PayloadRequest }): boolean => req.context['operator'] === true
