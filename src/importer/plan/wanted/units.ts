import { foldKey } from '../../../text/fold-key.ts'
import { keyOf } from '../../model/keys.ts'
import type { Stored, Wanted } from '../../model/plan.ts'

/**
 * 单位 that a task names. 市民政局 is another body in another city, so the place of the issuer tells them apart; but the one
 * that the stored task leads to by this name stays, for a clerk may have chosen it or told its place.
 */
export function unitsOf(
  jurisdiction: string | undefined,
  stored: readonly Stored[],
): (task: string, name: string) => Wanted {
  const names = new Map(
    stored
      .filter(({ collection }) => collection === 'units')
      .map(({ key, fields }) => [key, foldKey(String(fields['name']))]),
  )
  const links = new Map(
    stored
      .filter(({ collection }) => collection === 'tasks')
      .map((task) => [task.key, linksOf(task).filter((key) => names.has(key))]),
  )
  return (task, name) => {
    const fields = { name, jurisdiction }
    const key = keyOf('units', fields)
    const kept = links.get(task)?.find((link) => names.get(link) === foldKey(name)) ?? key
    return { collection: 'units', key: kept, fields: kept === key ? fields : { name }, places: {} }
  }
}

function linksOf({ fields }: Stored): string[] {
  const { leadUnits, responsibleUnits, otherUnits } = fields as Partial<Record<string, unknown[]>>
  const others = (otherUnits ?? []) as { unit: string }[]
  return [...(leadUnits ?? []), ...(responsibleUnits ?? []), ...others.map(({ unit }) => unit)] as string[]
}

/** The place an issuer governs: 武汉市人民政府办公厅 → 武汉市, 中共青河县委办公室 → 青河县; 国务院 has none. */
export function jurisdictionOf(issuer: string | undefined): string | undefined {
  const [, place] =
    /^(?:中共)?(.{1,20}?[省市区區县縣州盟旗镇鎮乡鄉])(?:人民政府|委员会|委員會|委|管委会|街道)/u.exec(
      issuer ?? '',
    ) ?? []
  return place
}
