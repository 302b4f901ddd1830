const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table tbody tfoot thead tr ul caption'
  ).split(' '),
)

/** Lays text out in lines as elements open and close; runs of ASCII white space are one space, as a browser prints. */
export function lineWriter() {
  const parts: string[] = []
  let size = 0
  let last = '\n'
  const put = (text: string): void => {
    if (text === '') return
    parts.push(text)
    size += text.length
    last = text.at(-1) ?? last
  }
  const line = (): void => {
    if (last !== '\n') put('\n')
  }
  return {
    length: () => size,
    text: () => parts.join(''),
    write(raw: string): void {
      const plain = raw.replace(/[ \t\r\n\f]+/gu, ' ')
      put(/\s/u.test(last) && plain.startsWith(' ') ? plain.slice(1) : plain)
    },
    /** A line as it is. */
    print(text: string): void {
      line()
      put(`${text}\n`)
    },
    open(tag: string): void {
      if (tag === 'br') put('\n')
      else if ((tag === 'td' || tag === 'th') && last !== '\n') put('\t')
      else if (BLOCKS.has(tag)) line()
    },
    close(tag: string): void {
      if (BLOCKS.has(tag)) line()
    },
  }
}
