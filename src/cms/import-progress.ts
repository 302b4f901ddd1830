/** Of an import that is being written by this process: how many of its steps are done. */
type Progress = { done: number; total: number }

const running = new Map<string, Progress>()

/** Tells how far an import is while it is written; `end` must follow, whatever came of it. */
export function followImport(id: string | undefined, total: number): { step: () => void; end: () => void } {
  if (id === undefined) return { step: () => undefined, end: () => undefined }
  const progress = { done: 0, total }
  running.set(id, progress)
  return { step: () => void progress.done++, end: () => void running.delete(id) }
}

/** How much of an import is written, in whole percent; null when it is none that this process writes. */
export function percentOf(id: string): number | null {
  const progress = running.get(id)
  return progress ? Math.floor((100 * progress.done) / progress.total) : null
}
