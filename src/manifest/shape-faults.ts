import * as v from 'valibot'
import { shown, type Finding, type Path } from './fault.ts'
import { isFields } from './is-fields.ts'
import { nearest } from './nearest.ts'
import { categorySchema } from './schema/category-schema.ts'
import { cookieSchema } from './schema/cookie-schema.ts'
import { fieldsAt, guidanceAt } from './schema/field.ts'
import { manifestSchema } from './schema/manifest-schema.ts'
import { serviceSchema } from './schema/service-schema.ts'

type AnySchema = v.GenericSchema<unknown, unknown>

/** Everything that has not the shape that the schema describes. */
export function shapeFaults(input: unknown): Finding[] {
  if (!isFields(input)) return [finding([], input)]
  const { categories, services, cookies, ...rest } = input
  return [
    // A rule says more of what is wrong in a union of a list and an object.
    ...withoutRows(rest).filter(({ path }) => path[1] !== 'migrate'),
    ...entryFaults('categories', categories, categorySchema),
    ...entryFaults('services', services, serviceSchema),
    // A head part leaves its purposes out.
    ...entryFaults('cookies', cookies, cookieSchema).filter(
      ({ code, path }) => !(rest.texts && code === 'missing' && path[2] === 'purpose'),
    ),
  ]
}

/** Lists and nested objects one by one: Valibot would take a list for an object. */
function withoutRows(rest: object): Finding[] {
  const isOdd = (key: string, value: unknown): boolean =>
    ['site', 'options', 'languages'].includes(key) && Array.isArray(value)
  return Object.entries(rest).flatMap(([key, value]) =>
    isOdd(key, value) ? [finding([key], value)] : issuesOf(manifestSchema, { [key]: value }, []),
  )
}

/** Entry by entry, since Valibot passes over ids such as `constructor`. */
function entryFaults(
  part: 'categories' | 'services' | 'cookies',
  entries: unknown,
  schema: AnySchema,
): Finding[] {
  if (entries === undefined) return []
  const isList = part === 'cookies'
  if (isList ? !Array.isArray(entries) : !isFields(entries)) return [finding([part], entries)]
  return Object.entries(entries as object).flatMap(([key, entry]: [string, unknown]) => {
    const path = [part, isList ? Number(key) : key]
    return isFields(entry) ? issuesOf(schema, entry, path) : [finding(path, entry)]
  })
}

function issuesOf(schema: AnySchema, value: unknown, path: Path): Finding[] {
  const result = v.safeParse(schema, value)
  return result.success ? [] : result.issues.flatMap(issue => fromIssue(issue, path))
}

type Issue = v.BaseIssue<unknown>

function fromIssue(issue: Issue, base: Path): Finding[] {
  const path = [...base, ...(issue.path ?? []).map(({ key }) => key as string | number)]
  if (issue.type === 'never') return [unknownField(path)]
  // A missing field is reported with the whole object as its input.
  const isMissing = issue.received === 'undefined'
  const value = isMissing ? undefined : issue.input
  // One bad item of a list is named by its own place.
  const items = (issue.issues ?? []).flatMap(each => each.path ?? [])
  if (issue.type === 'union' && items.length)
    return items.map(item => finding([...path, item.key as number], item.value))
  return [finding(path, value)]
}

function finding(path: Path, value: unknown): Finding {
  const { expected, advice, shuts } = guidanceAt(manifestSchema, path)
  return {
    severity: shuts ? 'error' : 'warning',
    code: value === undefined ? 'missing' : 'wrong-value',
    path,
    expected,
    received: shown(value),
    advice,
  }
}

function unknownField(path: Path): Finding {
  const name = String(path[path.length - 1])
  const known = fieldsAt(manifestSchema, path.slice(0, -1))
  const meant = nearest(name, known)
  return {
    severity: 'warning',
    code: 'unknown-field',
    path,
    expected: meant ? `'${meant}'` : `one of the fields ${known.join(', ')}`,
    received: `'${name}', which nothing reads`,
    advice: meant ? `Write ${meant}.` : 'Correct it, or remove it.',
  }
}
