import { SCRIPTS, isScript } from '../../../cms/script/wanted-script.ts'
import { ProblemError } from '../../problems/problem.ts'

/** Throws a ProblemError when the query asks for a script that there is not, or for two. */
export function checkScript(query: string): void {
  const given = [...new URLSearchParams(query)].filter(([name]) => /^script(?:\[|$)/u.test(name))
  const [[name, value] = ['script', ''], ...more] = given
  if (given.length === 0 || (more.length === 0 && name === 'script' && isScript(value))) return
  const shown = given.map(([, each]) => each).join(',')
  const detail = { value: shown.slice(0, 100), expected: SCRIPTS.join(', ') }
  throw new ProblemError({ code: 'query-value-invalid', field: 'script', detail })
}
