import { DOCUMENT_KINDS } from '../../cms/document-kinds.ts'
import type { KindId } from '../../importer/model/bundle.ts'

/** What a kind is called in Chinese (0) or English (1); undefined for what was not recognised. */
export const kindName = (kind: KindId, language: 0 | 1): string | undefined =>
  DOCUMENT_KINDS.find(({ id }) => id === kind)?.label[language]
