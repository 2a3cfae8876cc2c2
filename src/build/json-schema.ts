import { toJsonSchema } from '@valibot/to-json-schema'
import { manifestSchema } from '../manifest/schema/manifest-schema.ts'

/** The JSON Schema of the manifest, with which an editor completes and checks a JSON file. */
export function jsonSchema(): object {
  return toJsonSchema(manifestSchema, { errorMode: 'ignore' })
}
