/** Waits until something is so; the test's time is the longest. */
export async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 100))
}
