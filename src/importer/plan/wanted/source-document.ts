import type { Bundle } from '../../model/bundle.ts'
import type { Wanted } from '../../model/plan.ts'
import { keyOf } from '../../model/keys.ts'

/** 来源文件: the text that the records were read from. */
export function wantedDocument({ source, kind, coverage, ...records }: Bundle, text: string): Wanted {
  const title =
    source.title ??
    records.workReport?.title ??
    records.cityPlan?.title ??
    records.subdistrict?.name ??
    source.name
  const { sha256, encoding, script, url, publisher, publishedOn } = source
  const fields = { title, kind, url, publisher, publishedOn, sha256, encoding, script, text, coverage }
  return { collection: 'source-documents', key: keyOf('source-documents', fields), fields, places: {} }
}
