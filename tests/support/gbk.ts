let codes: Map<string, number[]> | undefined

/** A text in GBK, with the four bytes of GB18030 for what GBK lacks. */
export function toGbk(text: string): Uint8Array {
  codes ??= allCodes()
  const bytes: number[] = []
  for (const char of text) {
    const known = char < '\u0080' ? [char.charCodeAt(0)] : codes.get(char)
    if (!known) throw new Error(`GB18030 has no short code for ${char}`)
    bytes.push(...known)
  }
  return Uint8Array.from(bytes)
}

/** Node reads GB18030 and does not write it: every code, by the character that it reads as, the short ones first. */
function allCodes(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, number[]>()
  const add = (...code: number[]) => {
    const char = decoder.decode(Uint8Array.from(code))
    if ([...char].length === 1 && char !== '\ufffd' && !found.has(char)) found.set(char, code)
  }
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) add(first, second)
  for (let first = 0x81; first <= 0x84; first++)
    for (let second = 0x30; second <= 0x39; second++)
      for (let third = 0x81; third <= 0xfe; third++)
        for (let last = 0x30; last <= 0x39; last++) add(first, second, third, last)
  return found
}
