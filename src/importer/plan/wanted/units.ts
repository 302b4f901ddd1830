import type { Wanted } from '../../model/plan.ts'
import { keyOf } from '../../model/keys.ts'

/** 单位 that tasks name, each once. 市民政局 is another body in another city, so the place of the issuer tells them apart. */
export function wantedUnits(names: readonly string[], jurisdiction: string | undefined): Wanted[] {
  const units = new Map<string, Wanted>()
  for (const name of names) {
    const fields = { name, jurisdiction }
    const key = keyOf('units', fields)
    if (!units.has(key)) units.set(key, { collection: 'units', key, fields, places: {} })
  }
  return [...units.values()]
}

/** The place an issuer governs: 武汉市人民政府办公厅 → 武汉市, 中共青河县委办公室 → 青河县; 国务院 has none. */
export function jurisdictionOf(issuer: string | undefined): string | undefined {
  const [, place] =
    /^(?:中共)?(.{1,20}?[省市区區县縣州盟旗镇鎮乡鄉])(?:人民政府|委员会|委員會|委|管委会|街道)/u.exec(
      issuer ?? '',
    ) ?? []
  return place
}
