import * as v from 'valibot'
import { BUILT_IN } from '../categories.ts'
import { GROUNDS } from '../data/uk-pecr-2026-02-05.ts'
import { HOST } from '../host.ts'
import { isFields } from '../is-fields.ts'
import { saysSomething } from '../says-something.ts'
import { field } from './field.ts'

/** What becomes of an optional field that cannot be read. */
export const LEFT_OUT = 'Correct it or leave it out: until then it counts as left out.'

export const AN_OBJECT = 'Write it in curly brackets.'

/** An object in which an unknown field is a fault: a misspelt one would be read by nobody. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.objectWithRest(entries, v.never())
}

/** Text that is the same in every language. */
export function words(description: string) {
  return field(v.pipe(v.string(), v.minLength(1)), {
    description,
    expected: 'a text',
    advice: LEFT_OUT,
  })
}

/** One string a language, at least one; a list is none, which `v.record` would take. */
const textByLanguage = v.custom<Readonly<Record<string, string>>>(
  value => isFields(value) && saysSomething(value),
)

/** Text that visitors read: one string, or one string a language. */
export const textSchema = v.union([v.pipe(v.string(), v.minLength(1)), textByLanguage])

export const A_TEXT = "a text, or one text a language such as { en: '…', cy: '…' }"

export function texts(description: string) {
  return field(textSchema, {
    description: `${description} One text, or one text a language: { "en": "…", "cy": "…" }.`,
    expected: A_TEXT,
    advice: LEFT_OUT,
  })
}

export function flag(description: string) {
  return field(v.boolean(), { description, expected: 'true or false', advice: LEFT_OUT })
}

export function day(description: string) {
  return field(v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)), {
    description: `${description} An ISO date such as 2026-11-01.`,
    expected: 'a date such as 2026-11-01',
    advice: 'Write year, month and day as digits with hyphens.',
  })
}

/** Case does not matter in a host, and a JSON Schema knows no flags. */
const anyCase = HOST.source.replace(/\\d|a-z|[a-z]/g, part =>
  part === 'a-z' ? 'A-Za-z' : part === '\\d' ? part : `[${part.toUpperCase()}${part}]`,
)
const host = v.pipe(v.string(), v.regex(new RegExp(anyCase)))

export function hosts(description: string) {
  return field(
    v.array(
      field(host, {
        description: 'A host name, or *.name for every name below one.',
        expected: 'a host name such as player.vimeo.com, or *.vimeocdn.com for the names below one',
        advice:
          'Write the name alone: no scheme, path or port, and a * only as the first of three or more parts, never ' +
          'above names that anybody can register (*.co.uk).',
        shuts: true,
      }),
    ),
    {
      description,
      expected: 'a list of host names',
      advice: 'Write a list in square brackets, for a single name too.',
      shuts: true,
    },
  )
}

const EXPIRY =
  /^(?:session|until cleared|(?=[0.]*[1-9])\d{1,6}(?:\.\d{1,6})? (?:second|minute|hour|day|week|month|year)s?)$/

/** How long something stays; agrees with `expirySeconds` on every text. */
export function expiry(description: string, extra: { readonly shuts?: true } = {}) {
  return field(v.pipe(v.string(), v.regex(EXPIRY)), {
    description: `${description} 'session', 'until cleared', or a number and a unit such as '2 years'.`,
    expected: "'session', 'until cleared', or a number and a unit such as '2 years'",
    advice: 'The units are second, minute, hour, day, week, month and year.',
    examples: ['session', '30 minutes', '1 day', '6 months', '1 year', 'until cleared'],
    ...extra,
  })
}

/** The id of a category. */
export const categoryReference = field(v.string(), {
  description: 'Id of a category: a built-in one, or one of your own.',
  expected: 'the id of a category',
  advice: 'The built-in ones are necessary, preferences, analytics, media, sharing and marketing.',
  examples: [...BUILT_IN.keys()],
  shuts: true,
})

/** Why something is strictly necessary. */
export const necessity = {
  ground: v.optional(
    field(v.picklist(GROUNDS), {
      description: 'Why it is strictly necessary: a ground of PECR Schedule A1 paragraph 4.',
      expected: `one of ${GROUNDS.join(', ')}`,
      advice: LEFT_OUT,
    }),
  ),
  why: v.optional(texts('The reason for that ground, in a sentence.')),
}
