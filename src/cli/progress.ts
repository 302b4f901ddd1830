/** A bar on standard error, or nothing at all. `say` writes a line without tearing the bar. */
export type Progress = { step: () => void; say: (text: string) => void; stop: () => void }

/** Below this many milliseconds of work ahead a bar is only noise. */
const WORTH_SHOWING = 1000

/**
 * A progress bar over `total` steps, with steps a second and the seconds left. It appears only when standard error is a terminal and, by the pace so far, more
 * than a second of work lies ahead.
 */
export async function progressOver(total: number, label: string): Promise<Progress> {
  const say = (text: string) => void process.stderr.write(text)
  if (!process.stderr.isTTY || total < 2) return { step: () => undefined, say, stop: () => undefined }
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    format: `${label} {bar} {value}/{total}  {rate}/s  {left} s`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  })
  const started = performance.now()
  let done = 0
  let shown = false
  return {
    step: () => {
      done++
      const taken = performance.now() - started
      const ahead = (taken / done) * (total - done)
      const pace = { rate: ((1000 * done) / taken).toFixed(1), left: Math.ceil(ahead / 1000) }
      if (!shown && ahead > WORTH_SHOWING) {
        bar.start(total, done, pace)
        shown = true
      } else if (shown) bar.update(done, pace)
    },
    say: (text) => {
      if (text !== '') say(shown ? `\r\u001b[K${text}` : text)
    },
    stop: () => bar.stop(),
  }
}
