/** Objects and lists within one another that a body may have; what walks through one by recursion gets no further at some thousands. */
export const MAX_NESTING = 100

/** Whether lists and objects lie more than so many levels within one another. It takes no stack, however deep they do. */
export function isDeep(value: unknown, levels = MAX_NESTING): boolean {
  let level = [value].filter(isNested)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === levels) return true
    level = level.flatMap((each) => Object.values(each).filter(isNested))
  }
  return false
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null
