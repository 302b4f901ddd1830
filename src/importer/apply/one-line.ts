/** The reason of an error in one line; of a refused record, the fields and what is wrong with each. */
export function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const fields = (error as { data?: { errors?: { path?: string; message: string }[] } }).data?.errors ?? []
  const details = fields.map(({ path, message }) => `${path ?? ''} ${message}`.trim())
  return [error.message, ...details].join('; ').replace(/\s*\n\s*/g, ' ')
}
