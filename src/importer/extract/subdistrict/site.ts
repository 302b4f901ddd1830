import { fold } from '../../../text/fold.ts'
import type { Document } from '../../model/document.ts'
import { state, type Stated } from '../../model/normalise.ts'
import { cut, type Span } from '../../model/span.ts'
import { pathSteps } from '../path.ts'
import { isDivision } from './divisions.ts'
import { PARTS } from './place.ts'
import { REGION, regionAt, type Region } from './region.ts'

/** What a site says of the place that it is of; a value of the page's tags has no place in the text. */
export type SiteRegion = { [part in keyof Region]?: Stated<string> }

/** 莲都区人民政府: a step of a path, or whose site it is. */
const BODY =
  '(?:人民政府(?:办公室|办公厅)?|政府)?(?:(?:门户|官方|政务|政府|信息|公开|公众){0,3}(?:网站|网|公开))?'
const WHOLE = new RegExp(`^${REGION}${BODY}$`, 'du')
const HOSTED = new RegExp(
  `(?:主办|承办|主管|版权所有)(?:单位)? ?[:©]? ?(?:中共)?${REGION}(?=人民政府|政府|委|区委|市委|县委)`,
  'du',
)
/** The first and the last lines of a page are the site's. */
const EDGE = 6

/**
 * Where the site of a page is: the steps of its path 「首页 > 浙江省 > 莲都区 > 柳堤街道」, its host, its name. Only places that
 * there are, since 专区 and 社区 are steps of a path, too.
 */
export function siteRegions({ source, outline }: Document): SiteRegion[] {
  const { text, folded } = source
  const all = outline.lines.map((line) => line.span)
  const edges = [...all.slice(0, EDGE), ...all.slice(-EDGE)]
  const stated = [...outline.chrome, ...edges].flatMap((line) => [
    ...namesOn(folded, line).flatMap((step) => regionIn(cut(folded, step), step.start, WHOLE)),
    ...regionIn(cut(folded, line), line.start, HOSTED),
  ])
  const { siteName = '', page = '' } = source.tags
  const named = [siteName, ...page.split(/[-_|—–·\s]+/u)].flatMap((name) => tagged(name))
  return [...stated.map((region) => placed(text, region)), ...named]
}

/** The steps of a path, or a line that says whose site it is. */
function namesOn(folded: string, line: Span): Span[] {
  const path = pathSteps(folded, line)
  if (path.length > 0) return path
  return /(?:政府|网站?)$/u.test(cut(folded, line)) ? [line] : []
}

function regionIn(written: string, offset: number, form: RegExp): Region[] {
  const match = form.exec(written.slice(0, LONGEST))
  if (!match) return []
  const region = regionAt(match, offset)
  const parts = PARTS.flatMap((part) => match.groups?.[part] ?? [])
  return parts.length > 0 && parts.every(isDivision) ? [region] : []
}
/** Characters. */
const LONGEST = 120

function placed(text: string, region: Region): SiteRegion {
  const found: SiteRegion = {}
  for (const part of PARTS) {
    const value = region[part] && state(text, 'compact', region[part])
    if (value) found[part] = value
  }
  return found
}

function tagged(name: string): SiteRegion[] {
  return regionIn(fold(name), 0, WHOLE).map((region) => {
    const found: SiteRegion = {}
    for (const part of PARTS) {
      const at = region[part]
      if (at) found[part] = { value: cut(name, at), at: [] }
    }
    return found
  })
}
