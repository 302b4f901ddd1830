import { ProblemError } from '../problems/problem.ts'

/** The media type of a body, in small letters and without parameters. Throws a ProblemError unless it is plain UTF-8. */
export function mediaType(request: Request): string {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  const charset = parameters.find((parameter) => parameter.trim().startsWith('charset='))
  if (charset !== undefined && !/charset="?utf-?8"?\s*$/u.test(charset)) throw unsupported(request)
  if ((request.headers.get('content-encoding') ?? 'identity') !== 'identity') throw unsupported(request)
  return type.trim()
}

/** The answer to a body that nothing here reads; what is left of it is not read either. */
export const unsupported = (request: Request): ProblemError =>
  new ProblemError(
    { code: 'media-type-unsupported', detail: { type: request.headers.get('content-type') ?? '' } },
    { Connection: 'close' },
  )
