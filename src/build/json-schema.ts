import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema'
import { manifestSchema } from '../manifest/schema/manifest-schema.ts'

/** One string a language, for which Valibot has no schema that JSON Schema knows. */
const TEXT_BY_LANGUAGE: JsonSchema = {
  type: 'object',
  propertyNames: { pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
  additionalProperties: { type: 'string' },
  minProperties: 1,
}

/**
 * The JSON Schema of a manifest, so that an editor completes and checks one. Made from what `validate` checks; what
 * takes more than one place to see, such as whether a category exists, is left to `latchkey validate`.
 */
export function jsonSchema(): object {
  const { $schema, properties, ...rest } = toJsonSchema(manifestSchema, {
    // What faults say is nothing to an editor.
    ignoreActions: ['metadata'],
    overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'custom' ? TEXT_BY_LANGUAGE : undefined),
  })
  return { $schema, title: 'Latchkey manifest', ...rest, properties: withCategoryOrService(properties) }
}

/** A row needs a category, or a service that has one. */
function withCategoryOrService(properties: JsonSchema['properties'] = {}): object {
  const cookies = properties.cookies as JsonSchema
  const choice = { anyOf: [{ required: ['category'] }, { required: ['service'] }] }
  return { ...properties, cookies: { ...cookies, items: { ...(cookies.items as JsonSchema), ...choice } } }
}
