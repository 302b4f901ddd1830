import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * npm run new:rule -- ID EXAMPLE VALUE [FOLDER] writes a rule and its table: a text, and what the rule shall read in it. The
 * table fails until the pattern is written.
 */
function run([id, example, value, folder = 'src/importer/extract']: string[]): number {
  if (!id || !/^[a-z]+(?:-[a-z]+)*$/u.test(id) || !example || !value || !example.includes(value))
    return say('npm run new:rule -- ID EXAMPLE VALUE [FOLDER]  (award-date, a text, what it holds, where)', 2)
  const [rule, cases] = [join(folder, `${id}.ts`), join(folder, `${id}.cases.ts`)]
  const model = folder.split('/').slice(2).fill('..').join('/') + '/model'
  if (existsSync(rule) || existsSync(cases)) return say(`${rule} is there already`, 1)
  mkdirSync(folder, { recursive: true })
  writeFileSync(rule, ruleText(id, example, model))
  writeFileSync(cases, casesText({ id, example, value, model }))
  return say(`${rule}\n${cases}\nnpm test -- tests/importer/rules.test.ts`, 0)
}

function nameOf(id: string): string {
  return id.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase())
}

/** A pattern that nothing fits yet. */
const ruleText = (
  id: string,
  example: string,
  model: string,
): string => `import { state, type Stated } from '${model}/normalise.ts'
import { defineRule } from '${model}/rule.ts'

/** As in 「${example}」. */
export const ${nameOf(id)} = defineRule<Stated<string>>({
  id: '${id}',
  pattern: /(?!)(?<value>\\p{Script=Han}{1,40})/u,
  read: (match, text) => {
    const value = match.at('value')
    return (value && state(text, 'compact', value)) ?? null
  },
})
`

const casesText = ({
  id,
  example,
  value,
  model,
}: Record<'id' | 'example' | 'value' | 'model', string>): string => `import { table } from '${model}/cases.ts'
import { ${nameOf(id)} } from './${id}.ts'

export default table(${nameOf(id)}, {
  reads: [[${quoted(example)}, ${quoted(value)} as never]],
  refuses: [],
})
`

const quoted = (text: string): string => `'${text.replaceAll(/['\\]/gu, '\\$&')}'`

function say(line: string, code: number): number {
  process.stdout.write(`${line}\n`)
  return code
}

process.exitCode = run(process.argv.slice(2))
