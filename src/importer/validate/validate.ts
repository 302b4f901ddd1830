import { Bundle } from '../model/bundle.ts'

/** Holds a bundle to its schema; what does not fit is a bug of a reader, never of the document, and throws. */
export function validate(bundle: Bundle): Bundle {
  const result = Bundle.safeParse(bundle)
  if (result.success) return bundle
  const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`a reader made an impossible bundle of ${bundle.source.name}: ${lines.join('; ')}`)
}
