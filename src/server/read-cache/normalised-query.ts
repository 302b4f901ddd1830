/**
 * One writing for all queries that mean the same: parameters in the order of their names, each percent-encoded in one way.
 * What belongs to one parameter (`where[or][0][name]`) keeps its order, which may mean something. Null when there is a
 * parameter of another name than these, or one that cannot be decoded.
 */
export function normalisedQuery(query: string, names: ReadonlySet<string>): string | null {
  const parts: { name: string; text: string }[] = []
  for (const part of query.split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const key = decoded(at < 0 ? part : part.slice(0, at))
    const value = at < 0 ? '' : decoded(part.slice(at + 1))
    if (key === null || value === null) return null
    const name = key.replace(/\[.*$/su, '')
    if (!names.has(name)) return null
    // `a` and `a=` are read alike.
    parts.push({ name, text: `${encodeURIComponent(key)}=${encodeURIComponent(value)}` })
  }
  parts.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return parts.map(({ text }) => text).join('&')
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}
