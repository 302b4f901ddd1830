import { foldKey } from '../../text/fold-key.ts'

type Part = string | number | null | undefined

/** Several values as one key, each folded, so that 後湖街道 and 后湖街道 give the same. Ids pass unchanged. */
export const keyOf = (...parts: Part[]): string => parts.map(part).join('|')

/** The first forty folded characters: enough to tell one passage from another, short enough to survive an edit at its end. */
export const beginning = (text: string): string => [...foldKey(text)].slice(0, 40).join('')

/** Whether a part says anything once folded. */
export const stated = (value: Part): boolean => value !== null && value !== undefined && part(value) !== ''

const part = (value: Part): string => foldKey(String(value ?? '')).replaceAll('|', '¦')
