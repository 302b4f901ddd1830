const TAKES_A_VALUE = new Set(['-d', '--data-urlencode', '-H'])

/** Does what a curl command of the README does, by fetch, since a machine that runs the tests need not have curl. */
export async function curl(command: string, address: string): Promise<string> {
  const { url, data, headers, asQuery } = readCommand(command)
  const target = new URL(url.replace('localhost:3000', address))
  if (!asQuery)
    return send(target, { headers, ...(data[0] !== undefined && { method: 'POST', body: data[0] }) })
  for (const pair of data) target.searchParams.append(...inTwo(pair, '='))
  return send(target, { headers })
}

const send = async (target: URL, init: RequestInit): Promise<string> => (await fetch(target, init)).text()

type Command = { url: string; data: string[]; headers: [string, string][]; asQuery: boolean }

function readCommand(command: string): Command {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const read: Command = { url: '', data: [], headers: [], asQuery: false }
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? ''
    const value = TAKES_A_VALUE.has(word) ? (words[++at] ?? '') : ''
    if (word === '-H') read.headers.push(inTwo(value, ': '))
    else if (value !== '') read.data.push(value)
    else if (word.startsWith('-')) read.asQuery ||= word.includes('G')
    else read.url = word
  }
  return read
}

function inTwo(text: string, by: string): [string, string] {
  const at = text.indexOf(by)
  return [text.slice(0, at), text.slice(at + by.length)]
}
