import type { Language } from '../language.ts'
import { PROBLEM_STATUS } from './codes.ts'
import type { ProblemTexts } from './codes.ts'
import { en } from './en.ts'
import type { Detail, Problem } from './problem.ts'
import { inLanguage } from './words.ts'
import { zh } from './zh.ts'

const TEXTS: Record<Language, ProblemTexts> = { zh, en }

/** The body of every error answer; `message` is for a person, `code` for a program. */
export type ErrorBody = {
  errors: { code: string; message: string; field?: string; [also: string]: unknown }[]
  requestId: string
}

/** Puts problems into words and into the one shape of an error answer. */
export function describe(problems: readonly Problem[], language: Language, requestId: string): ErrorBody {
  return { errors: problems.map((problem) => inWords(problem, language)), requestId }
}

/** The HTTP status of an answer with these problems: that of the first. */
export const statusOf = (problems: readonly Problem[]): number =>
  PROBLEM_STATUS[problems[0]?.code ?? 'internal']

/** The sentence for one problem. */
export function messageOf({ code, field, detail, message }: Problem, language: Language): string {
  if (message !== undefined) return message
  const values: Record<string, string | number> = {
    ...spoken(detail, language),
    ...(field !== undefined && { field }),
  }
  return TEXTS[language][code].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
}

/** What was expected, and the reason, may be words of ours; everything else is the caller's own. */
const spoken = ({ expected = '', reason = '', ...rest }: Detail = {}, language: Language): Detail => ({
  ...rest,
  expected: inLanguage(expected, language),
  reason: inLanguage(reason, language),
})

function inWords(problem: Problem, language: Language): ErrorBody['errors'][number] {
  const { code, field, also } = problem
  return { ...also, code, message: messageOf(problem, language), ...(field !== undefined && { field }) }
}
