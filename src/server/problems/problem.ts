import type { ProblemCode } from './codes.ts'

export type Detail = Readonly<Record<string, string | number>>

/** One thing that is wrong with a request; `field` is the part of it, `also` what else the answer says of it. */
export type Problem = {
  code: ProblemCode
  field?: string
  detail?: Detail
  /** Said instead of the code's own text. */
  message?: string
  also?: Readonly<Record<string, unknown>>
}

/** Thrown anywhere below a route to answer the request with one or more problems; the first gives the status. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problems: readonly Problem[]
  readonly headers: Readonly<Record<string, string>>

  constructor(problems: Problem | readonly Problem[], headers: Readonly<Record<string, string>> = {}) {
    const list = 'code' in problems ? [problems] : problems
    super(list.map(({ code }) => code).join(', '))
    this.problems = list
    this.headers = headers
  }
}
