// Regular expressions that mean the same in PCRE (nginx, Apache) and in ECMAScript (IIS). What is percent-encoded
// counts for the plus alone: that is what servers encode when they set the cookie again. Each is written so that no
// `Cookie` header, however odd, keeps the server busy: nothing in them can be matched in two ways.
const SIGN = '(?:[+-]|%2[Bb])'
const MARK = '[0-9a-z]{7}'
const ENTRY_END = '(?:[.;| ]|$)'
const RECORD = `1\\.(?:0|[1-9a-z][0-9a-z]{0,6})(?:\\.[0-9a-z-]+${SIGN}${MARK}){0,300}`
/** Up to the value of the first cookie of our name. */
const COOKIE = '^(?:(?! *latchkey=)[^;]*;)* *latchkey= *'

/** A `Cookie` header whose first cookie of our name is a record, which is group 1. */
export const READABLE = `${COOKIE}(${RECORD}) *(?:;|$)`

/** A `Cookie` header with a later cookie of our name that differs from the first. */
export const TWO_VALUES = `${COOKIE}(?:([^; ]*) *;(?:[^;]*;)* *latchkey=(?! *\\1 *(?:;|$))|[^; ]+ +[^; ])`

/** A record that names an id twice. */
export const ID_TWICE = `(\\.[0-9a-z-]+)${SIGN}${MARK}(?=\\.)(?:\\.[^.;]*)*?\\1${SIGN}${MARK}${ENTRY_END}`

/** What stands in a `Cookie` header before an entry of the record. */
export const UP_TO_ENTRY = `${COOKIE}[^;]*?`

/** A grant in a record, as it is now: `.` + id + `+` + fingerprint. */
export function granted(
  ...switches: readonly { readonly id: string; readonly fingerprint: string }[]
): string {
  return `\\.${group(switches.map(({ id, fingerprint }) => `${id}(?:\\+|%2[Bb])${fingerprint}`))}${ENTRY_END}`
}

/** A refusal in a record, whatever it was said upon. */
export function refused(...switches: readonly { readonly id: string }[]): string {
  return `\\.${group(switches.map(({ id }) => id))}-${MARK}${ENTRY_END}`
}

/** Content types of documents: all that can hold scripts or frames. */
export const PAGE_TYPES = ofType(
  'text/html',
  'application/xhtml\\+xml',
  'image/svg\\+xml',
  '(?:text|application)/xml',
)

/** Content types of scripts. */
export const SCRIPT_TYPES = ofType('(?:text|application)/(?:x-)?(?:java|ecma)script')

/** Both. */
export const COVERED_TYPES = ofType(
  'text/html',
  'image/svg\\+xml',
  'application/xhtml\\+xml',
  '(?:text|application)/(?:xml|(?:x-)?(?:java|ecma)script)',
)

function ofType(...types: readonly string[]): string {
  return `^${group(types)}(?:[; ]|$)`
}

function group(choices: readonly string[]): string {
  return choices.length > 1 ? `(?:${choices.join('|')})` : choices.join('')
}
