import { APIError } from 'payload'
import { StateChangedError } from '../../../importer/apply/apply-plan.ts'
import {
  EditedSinceError,
  NotUndoableError,
  NotYoursToPublishError,
} from '../../../importer/apply/undo-import.ts'
import { NotPlannedError, PublishesError } from '../../../importer/planned.ts'
import { fromPayload } from '../../problems/from-payload.ts'
import { ProblemError } from '../../problems/problem.ts'

/** Throws what stopped an import in the terms of the API: what is no failure of ours becomes a problem with its code. */
export function explained(error: unknown): never {
  if (error instanceof StateChangedError) throw new ProblemError({ code: 'plan-drifted' })
  if (error instanceof NotPlannedError || error instanceof NotUndoableError)
    throw new ProblemError({ code: 'import-closed' })
  if (error instanceof PublishesError || error instanceof NotYoursToPublishError)
    throw new ProblemError({ code: 'access-denied' })
  if (error instanceof EditedSinceError)
    throw new ProblemError({ code: 'edited-since', also: { records: error.records } })
  // What the collections refuse, such as a record that exists already.
  if (error instanceof APIError && error.status < 500) {
    const { name, message, status } = error
    const data: unknown = error.data
    throw new ProblemError({ ...fromPayload({ name, message, data }, status), also: { name, data } })
  }
  throw error
}
