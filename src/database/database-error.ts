/** Everything that can be wrong with a database; codes are stable, texts are one line that says what to do. */
export type DatabaseErrorCode =
  | 'address' // DATABASE_URL names nothing we can open
  | 'closed' // used after it was closed
  | 'data-folder' // the folder cannot be made or written
  | 'migration' // a committed migration failed, or the file is newer than this program
  | 'not-a-database' // the file exists and is something else
  | 'replica-set' // MongoDB without transactions
  | 'secret' // PAYLOAD_SECRET is needed and not there
  | 'unreachable' // no answer, or the account was refused
  | 'write-wait' // a write waited too long for its turn

/** A failure of the database that a person can mend; `message` is one line, Chinese first. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly code: DatabaseErrorCode

  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}
