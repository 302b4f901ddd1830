/** The methods of an adapter by which Payload reads for a request, and whose time is counted. */
export const READS = [
  'count',
  'countVersions',
  'find',
  'findDistinct',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const
