import * as v from 'valibot'
import { TYPES } from '../read-manifest.ts'
import type { EntryType } from '../types.ts'
import { field } from './field.ts'
import {
  A_TEXT,
  categoryReference,
  expiry,
  fields,
  flag,
  necessity,
  textSchema,
  words,
} from './kinds-of-field.ts'

const name = v.pipe(v.string(), v.regex(/[^*]/))

/** One row of the annex. */
export const cookieSchema = field(
  fields({
    name: field(v.union([name, v.pipe(v.array(name), v.minLength(1))]), {
      description: 'A name, a pattern with *, or a list that shares one row.',
      expected: 'a name, a pattern such as _ga_*, or a list of them',
      advice: 'Write the name as the browser shows it; a pattern needs more than stars.',
      shuts: true,
    }),
    purpose: field(textSchema, {
      description: 'What it is for, in plain words. One text, or one text a language.',
      expected: A_TEXT,
      advice: 'Say in a sentence what it is for: visitors decide by it.',
      shuts: true,
    }),
    expiry: expiry('How long it stays.', { shuts: true }),
    category: v.optional(categoryReference),
    service: v.optional(
      field(v.string(), {
        description: 'Id of the service that sets it; the row then has the category of that service.',
        expected: 'the id of a service',
        advice: 'Use a key of services, or leave it out.',
        shuts: true,
      }),
    ),
    type: v.optional(
      field(v.picklist(TYPES as EntryType[]), {
        description: 'What kind of thing is stored or read.',
        expected: `one of ${TYPES.join(', ')}`,
        advice: 'Mind the capitals, or leave it out for a cookie.',
        shuts: true,
      }),
      'cookie',
    ),
    where: v.optional(words('Where it is used: a key of site.places, or words of your own.')),
    group: v.optional(words('Consecutive rows with the same group share one explanation cell.')),
    path: v.optional(words('Path of the cookie.')),
    domain: v.optional(words('Domain of the cookie.')),
    partitioned: v.optional(flag('Whether the cookie is kept apart for each site that embeds it.'), false),
    httpOnly: v.optional(flag('Whether only the server can read and remove the cookie.'), false),
    ...necessity,
  }),
  {
    description: 'One row of the annex. name, purpose, expiry and category are enough.',
    expected: 'a row with name, purpose, expiry and category',
    advice: 'Write it in curly brackets.',
    shuts: true,
  },
)
