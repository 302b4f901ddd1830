import type { Check } from '../model/check.ts'

/**
 * 公民身份号码 that stand in a text: 18 characters with a date of birth and the check digit of ISO 7064 MOD 11-2. The mask
 * leaves out the date of birth. Source: GB 11643-1999.
 */
export const identityNumbers: Check = ({ source: { text, folded } }) =>
  [...folded.matchAll(NUMBER)]
    .filter(([written]) => isChecked(written.toUpperCase()))
    .map(({ index, 0: written }) => ({
      code: 'private/identity-number',
      span: { start: index, end: index + written.length },
      detail: { expected: `${text.slice(index, index + 6)}********${text.slice(index + 14, index + 18)}` },
    }))

const NUMBER =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function isChecked(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return number[17] === '10X98765432'[sum % 11]
}
