import type { PayloadRequest } from 'payload'

const turns = new Map<number | string, Promise<void>>()

/**
 * Runs the tasks of one transaction one after the other: Payload saves many records of it at the same time, and each of two
 * that show an image would find that image as it was before. Throws what the task throws.
 */
export async function inTurn({ transactionID }: PayloadRequest, task: () => Promise<void>): Promise<void> {
  const transaction = await transactionID
  if (transaction === undefined) return task()
  const turn = (turns.get(transaction) ?? Promise.resolve()).then(task, task)
  turns.set(transaction, turn)
  try {
    await turn
  } finally {
    if (turns.get(transaction) === turn) turns.delete(transaction)
  }
}
