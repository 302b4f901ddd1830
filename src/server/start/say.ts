/** One plain line for the person who starts the server: what became true, and where. */
export function say(what: string, text: string): void {
  process.stdout.write(`${what}  ${text}\n`)
}
