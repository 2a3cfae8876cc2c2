import * as v from 'valibot'

/** What a field is for, in words for an editor's tooltip and for a fault. */
export interface Guidance {
  /** Sentence that an editor shows beside the field. */
  readonly description: string
  /** Completes "expected …". */
  readonly expected: string
  /** What to do about anything else, as a sentence. */
  readonly advice: string
  /** Whether a fault here shuts the entry (an error), or is left out with a warning. */
  readonly shuts?: true
  /** Values that an editor offers. */
  readonly examples?: readonly unknown[]
}

type AnySchema = v.GenericSchema<unknown, unknown>

/** Gives a schema its guidance, so that the JSON Schema and the faults speak from one source. */
export function field<S extends AnySchema>(schema: S, guidance: Guidance): S {
  const { description, examples = [], ...metadata } = guidance
  // A pipe of metadata checks nothing: what is checked stays the schema's own.
  const described = v.pipe(schema, v.description(description), v.metadata(metadata))
  return (examples.length ? v.pipe(described, v.examples([...examples])) : described) as unknown as S
}

/** The guidance of the innermost field on a path that has some. */
export function guidanceAt(
  schema: AnySchema,
  path: readonly (string | number)[],
): Omit<Guidance, 'description'> {
  let node: AnySchema | undefined = schema
  let found = v.getMetadata(unwrap(schema)) as unknown as Guidance
  for (const key of path) {
    node = node && step(unwrap(node), key)
    if (!node) break
    const metadata = v.getMetadata(unwrap(node))
    if ('expected' in metadata) found = metadata as unknown as Guidance
  }
  return found
}

/** Names of the fields that may stand where a path leads; empty where any may. */
export function fieldsAt(schema: AnySchema, path: readonly (string | number)[]): string[] {
  let node: AnySchema | undefined = schema
  for (const key of path) node = node && step(unwrap(node), key)
  return Object.keys((node && (unwrap(node) as Node).entries) ?? {})
}

interface Node {
  readonly wrapped?: AnySchema
  readonly entries?: Readonly<Record<string, AnySchema>>
  readonly item?: AnySchema
  readonly value?: AnySchema
}

function unwrap(schema: AnySchema): AnySchema {
  return (schema as Node).wrapped ?? schema
}

function step(schema: AnySchema, key: string | number): AnySchema | undefined {
  const { entries, item, value } = schema as Node
  return entries && Object.hasOwn(entries, key) ? entries[key] : (item ?? value)
}
