import { ProblemError } from '../problems/problem.ts'

const MB = 1024 * 1024

/** Reads a body of at most so many megabytes. Throws a ProblemError with 413 as soon as it turns out to be longer. */
export async function limitBody(request: Request, megabytes: number): Promise<ArrayBuffer> {
  if (Number(request.headers.get('content-length') ?? 0) > megabytes * MB) throw tooLarge(megabytes)
  let size = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size > megabytes * MB) controller.error(tooLarge(megabytes))
      else controller.enqueue(chunk)
    },
  })
  return new Response(request.body?.pipeThrough(counter) ?? null).arrayBuffer()
}

/** The rest of the body is not read, so the connection cannot be used again. */
const tooLarge = (limit: number): ProblemError =>
  new ProblemError({ code: 'body-too-large', detail: { limit } }, { Connection: 'close' })
