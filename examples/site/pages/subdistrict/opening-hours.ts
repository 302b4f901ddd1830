type Hours = { season?: string | null; text: string }

const RANGE =
  /(上午|早上|下午|晚上)?[:：]?\s*(\d{1,2})[:：](\d{2})\s*(?:-|—|–|~|～|至|到)+\s*(\d{1,2})[:：](\d{2})/gu

/**
 * Office hours such as 上午8:30-11:30 下午1:30-5:00 for schema.org, an entry for each stretch; text without times is only
 * described. No days are stated and so none are given.
 */
export function openingHours({ season, text }: Hours): object[] {
  const said = { '@type': 'OpeningHoursSpecification', description: `${season ?? ''}${text}` }
  const stretches = [...text.matchAll(RANGE)].map(([, part = '', h1 = '', m1 = '', h2 = '', m2 = '']) => {
    const afternoon = part === '下午' || part === '晚上'
    return { ...said, opens: clock(h1, m1, afternoon), closes: clock(h2, m2, afternoon) }
  })
  return stretches.length > 0 ? stretches : [said]
}

/** 下午1:30 is 13:30, and 下午13:30 too. */
function clock(hour: string, minute: string, afternoon: boolean): string {
  const stated = Number(hour)
  return `${String(afternoon && stated < 12 ? stated + 12 : stated).padStart(2, '0')}:${minute}`
}
