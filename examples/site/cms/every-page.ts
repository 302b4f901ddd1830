/** All records of a list that the API gives a page at a time. */
export async function everyPage<Doc>(
  ask: (page: number) => Promise<{ docs: Doc[]; hasNextPage: boolean }>,
): Promise<Doc[]> {
  const all: Doc[] = []
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await ask(page)
    all.push(...docs)
    if (!hasNextPage) return all
  }
}
