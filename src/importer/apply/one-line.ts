/** The reason of an error in one line; of a refused record, the fields and what is wrong with each. */
export function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const fields = (error as { data?: { errors?: { path?: string; message: string }[] } }).data?.errors ?? []
  const details = fields.map(({ path, message }) => `${path ?? ''} ${message}`.trim())
  const lines = [error.message, ...details].join('; ').split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}
