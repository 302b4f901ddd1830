import { z } from 'zod'
import { Bundle } from '../importer/model/bundle.ts'
import { EXIT } from './exit-code.ts'

/** `jiedao schema`: the JSON Schema of a bundle, made from the zod schema that the importer itself obeys. */
export function schemaCommand(): number {
  process.stdout.write(`${JSON.stringify(z.toJSONSchema(Bundle), null, 2)}\n`)
  return EXIT.done
}
