import type { IncomingMessage } from 'node:http'
import type { ProblemError } from './problems/problem.ts'

/** What is known of a request from its first moment to the line that the log has of it. */
export type Visit = {
  id: string
  /** The address that asks; empty when the connection is gone already. */
  ip: string
  /** By the clock of `performance`, in milliseconds. */
  startedAt: number
  /** Why it is answered with nothing but a problem. */
  refused?: ProblemError
  /** Keeps an answer for others and sends it; false when it is not one to be kept, and still to be sent. */
  keep?: (response: Response) => Promise<boolean>
  /** A failure of ours. */
  error?: Error
}

const VISIT = Symbol('visit')

type Visited = IncomingMessage & { [VISIT]?: Visit }

/** Begins to know a request; once, in front of everything else. */
export function beginVisit(req: Visited, visit: Visit): void {
  req[VISIT] = visit
}

/** What is known of a request; undefined for one that has not come in by the front. */
export const visitOf = (req: Visited): Visit | undefined => req[VISIT]
