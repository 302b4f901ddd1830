import type { FieldHook, GroupField } from 'payload'
import { nobody } from '../../src/cms/access/nobody.ts'
import { signedIn } from '../../src/cms/access/signed-in.ts'
import { areaOf } from '../../src/cms/area.ts'
import { group } from '../../src/cms/fields/structure.ts'
import { text } from '../../src/cms/fields/text.ts'

/** The district and the zone with their city, from which the edit rights of district clerks follow; computed. */
export const area = (): GroupField =>
  group(
    'area',
    ['管辖范围', 'Area'],
    [
      text('district', ['市和区', 'City and district'], computed('district')),
      text('parentBody', ['市和代管单位', 'City and parent body'], computed('parentBody')),
    ],
    {
      access: { read: signedIn, create: nobody, update: nobody },
      admin: { hidden: true, disableBulkEdit: true },
    },
  )

function computed(name: 'district' | 'parentBody') {
  const beforeChange: FieldHook[] = [
    ({ data }) => areaOf(data ?? {}, (data as Record<string, unknown>)[name]),
  ]
  return { index: true, maxLength: 600, hooks: { beforeChange } }
}
