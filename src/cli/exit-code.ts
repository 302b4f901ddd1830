/** What the command tells the shell. */
export const EXIT = {
  done: 0,
  /** Some documents were refused or could not be read. */
  someRefused: 1,
  usage: 2,
  /** No document was taken, or there is no database to write to. */
  nothingDone: 3,
} as const

/** The code for a run over `total` documents of which `refused` were not taken. */
export function exitCodeOf(refused: number, total: number): number {
  if (refused === 0) return EXIT.done
  return refused < total ? EXIT.someRefused : EXIT.nothingDone
}
