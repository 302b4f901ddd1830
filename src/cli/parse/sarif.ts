import type { Message } from '../../importer/model/bundle.ts'
import { CODES, type MessageCode } from '../../importer/model/message.ts'
import { wordingOf } from '../../importer/model/messages/index.ts'
import type { Language } from '../language.ts'

/** What was noticed in one file; `file` is its path as given. */
export type Noticed = { file: string; messages: Message[] }

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const

/** The messages of several documents as one SARIF 2.1.0 log, which code hosts and editors show at their lines. */
export function sarifOf(noticed: readonly Noticed[], language: Language): object {
  const rules = Object.keys(CODES) as MessageCode[]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'jiedao', language, rules: rules.map((code) => ruleOf(code, language)) },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: noticed.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: noticed.flatMap(({ file, messages }, index) =>
          messages.map((message) => resultOf(file, index, message, rules)),
        ),
      },
    ],
  }
}

function ruleOf(code: MessageCode, language: Language): object {
  const { text, action } = wordingOf(code, language)
  return {
    id: code,
    shortDescription: { text },
    help: { text: action },
    defaultConfiguration: { level: LEVEL[CODES[code].severity] },
  }
}

function resultOf(file: string, index: number, message: Message, rules: readonly string[]): object {
  const { code, severity, text, action, expected, value, line, column, span } = message
  const ruleIndex = rules.indexOf(code)
  return {
    ruleId: code,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVEL[severity],
    message: { text: action === undefined ? text : `${text} ${action}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file), index },
          region: {
            startLine: line,
            startColumn: column,
            charOffset: span.start,
            charLength: span.end - span.start,
          },
        },
      },
    ],
    properties: { ...(expected !== undefined && { expected }), ...(value && { value }) },
  }
}

/** A URI reference: Han in a name is percent-encoded, a drive letter and back slashes never make a scheme. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${path}` : path
}
