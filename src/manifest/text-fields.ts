import type { Path } from './fault.ts'
import type { Entry, Subject } from './subject.ts'

/** A text for visitors, with its place. */
export interface TextField {
  readonly path: Path
  readonly value: unknown
}

const FIELDS = {
  categories: ['title', 'description', 'doing'],
  services: ['without', 'why'],
  cookies: ['purpose', 'why'],
  recipients: ['data', 'purpose'],
  changes: ['text'],
} as const

/** Every text of a manifest that may differ from language to language. */
export function textFields(subject: Subject): TextField[] {
  const found: TextField[] = []
  const add = ({ path, fields }: Pick<Entry, 'path' | 'fields'>, names: readonly string[]): void => {
    for (const name of names)
      if (fields[name] !== undefined) found.push({ path: [...path, name], value: fields[name] })
  }
  add({ path: ['site'], fields: subject.site }, ['name'])
  for (const [part, names] of Object.entries(FIELDS)) {
    for (const entry of subject[part as keyof typeof FIELDS]) add(entry, names)
  }
  return found
}
