import { jurisdictionOf } from './units.ts'

/** Issuer → the place whose units its plan names. */
export const jurisdictions: [string | undefined, string | undefined][] = [
  ['安平市人民政府办公厅', '安平市'],
  ['中共青河县委办公室', '青河县'],
  ['江北省安平市人民政府', '江北省安平市'],
  ['安平市東湖區人民政府', '安平市東湖區'],
  ['中共安平市委员会', '安平市'],
  ['国务院办公厅', undefined],
  ['安平市民政局', undefined],
  [undefined, undefined],
]

export const run = jurisdictionOf
