import { BUILT_IN } from '../categories.ts'
import { shown, type Finding } from '../fault.ts'
import { nearest } from '../nearest.ts'
import { ID } from '../read-manifest.ts'
import type { Entry, Subject } from '../subject.ts'
import { text } from '../text.ts'

/** Rows, services and changes name categories and services that exist. */
export function* references(subject: Subject): Generator<Finding> {
  const known = [...new Set([...BUILT_IN.keys(), ...subject.categories.map(({ key }) => key)])]
  const services = subject.services.map(({ key }) => key)
  const isUnknown = (category: unknown): category is string =>
    typeof category === 'string' && subject.basisOf(category) === undefined

  for (const { path, fields } of subject.services) {
    if (isUnknown(fields.category)) yield unknown('category', { path, fields }, known)
  }
  for (const { path, fields } of subject.cookies) {
    const { category, service } = fields
    const setter = subject.service(service)
    if (typeof service === 'string' && !setter) yield unknown('service', { path, fields }, services)
    else if (isUnknown(category)) yield unknown('category', { path, fields }, known)
    else if (category === undefined && service === undefined) {
      yield {
        severity: 'error',
        code: 'no-category',
        path,
        expected: 'a category, or a service that has one',
        received: 'neither',
        advice: `Add category: one of ${known.join(', ')}.`,
      }
    } else if (setter && category !== undefined && category !== setter.category) {
      yield {
        severity: 'error',
        code: 'two-categories',
        path: [...path, 'category'],
        expected: `the category of its service '${String(service)}', ${shown(setter.category)}`,
        received: shown(category),
        advice: 'Leave the category out: it follows the service.',
      }
    }
  }
  yield* unknownInChanges(subject.changes, [...known, ...services])
}

/** A change shuts nothing; one that names what there is not is said to nobody who is asked again. */
function* unknownInChanges(changes: readonly Entry[], candidates: readonly string[]): Generator<Finding> {
  for (const { path, fields } of changes) {
    if (!Array.isArray(fields.categories)) continue
    for (const [index, id] of fields.categories.entries()) {
      if (!ID.test(text(id)) || candidates.includes(text(id))) continue
      const meant = nearest(text(id), candidates)
      yield {
        severity: 'warning',
        code: 'unknown-id',
        path: [...path, 'categories', index],
        expected: 'the id of a category or a service of this manifest',
        received: shown(id),
        advice: meant ? `Write ${meant}.` : 'Correct it, or take it out.',
      }
    }
  }
}

type Naming = Pick<Entry, 'path' | 'fields'>

function unknown(
  what: 'category' | 'service',
  { path, fields }: Naming,
  candidates: readonly string[],
): Finding {
  const meant = nearest(text(fields[what]), candidates)
  const listed = candidates.length ? candidates.join(', ') : 'none yet'
  return {
    severity: 'error',
    code: `unknown-${what}`,
    path: [...path, what],
    expected: `the id of a ${what} (${listed})`,
    received: shown(fields[what]),
    advice: meant
      ? `Write ${meant}.`
      : `Correct it, or add it under ${what === 'category' ? 'categories' : 'services'}.`,
  }
}
