/** A method of a database adapter: one argument, which names the collection, the condition and the request. */
export type Method = (args: never) => Promise<unknown>

/** Puts something around each of the named methods of an adapter, in place. Throws an Error when it lacks one. */
export function wrapMethods(
  adapter: object,
  names: readonly string[],
  around: (method: Method) => Method,
): void {
  const methods = adapter as Record<string, Method | undefined>
  for (const name of names) {
    const method = methods[name]?.bind(adapter)
    if (!method) throw new Error(`the adapter has no ${name}`)
    methods[name] = around(method)
  }
}
