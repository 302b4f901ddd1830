import { publishNamed } from '../../../src/cms/hooks/publish-named.ts'
import { namedUnits } from '../named-units.ts'

/** A unit is published with the first published task, of a published plan, that names it. */
export const publishUnits = publishNamed({
  collection: 'units',
  ids: namedUnits,
  parent: { collection: 'city-plans', on: 'plan' },
})
