import * as v from 'valibot'
import { BUILT_IN } from '../categories.ts'
import { OWN_PATH } from '../own-path.ts'
import { ID } from '../read-manifest.ts'
import { SERVED, UNREVIEWED } from '../../words/our-languages.ts'
import { categorySchema } from './category-schema.ts'
import { cookieSchema } from './cookie-schema.ts'
import { field } from './field.ts'
import {
  AN_OBJECT,
  A_TEXT,
  day,
  expiry,
  fields,
  flag,
  LEFT_OUT,
  textSchema,
  words,
} from './kinds-of-field.ts'
import { migrateSchema } from './migrate-schema.ts'
import { serviceSchema } from './service-schema.ts'
import { siteSchema } from './site-schema.ts'

const id = v.pipe(v.string(), v.regex(ID))

/** A text without which the entry says nothing. */
function needed(description: string) {
  return field(textSchema, { description, expected: A_TEXT, advice: 'Add it: readers need it.' })
}

const recipientSchema = field(
  fields({
    name: field(v.pipe(v.string(), v.minLength(1)), {
      description: 'Who receives the data.',
      expected: 'the name of the recipient',
      advice: 'Name it: readers must know who receives what they enter.',
    }),
    data: needed('What they receive.'),
    purpose: needed('What for.'),
    country: v.optional(words('Where the data go: an ISO 3166-1 code such as US, or words.')),
    safeguard: v.optional(words('What protects data that leave the UK.')),
  }),
  {
    description: 'Somebody who receives data that visitors give: a row of the second table.',
    expected: 'a recipient with name, data and purpose',
    advice: AN_OBJECT,
  },
)

const changeSchema = field(
  fields({
    date: day('When it changed.'),
    text: needed('What changed.'),
    categories: v.optional(
      listOf(
        field(id, {
          description: 'Id of a category, or of a service.',
          expected: 'the id of a category or a service',
          advice: LEFT_OUT,
          examples: [...BUILT_IN.keys()],
        }),
        'Ids that it is about: the banner says it to those who are asked about one of them again.',
      ),
    ),
  }),
  {
    description: 'A change of the annex that readers should see.',
    expected: 'a change with date and text',
    advice: AN_OBJECT,
  },
)

const optionsSchema = field(
  fields({
    lifetime: v.optional(expiry('How long a choice is kept, at most 12 months.'), '6 months'),
    domain: v.optional(
      field(v.picklist(['share']), {
        description: '`share`: the choice counts on all hosts of the domain. Default: on this host alone.',
        expected: "'share'",
        advice: LEFT_OUT,
      }),
    ),
    dnt: v.optional(flag('Whether Do Not Track counts as Global Privacy Control does.'), false),
    keep: v.optional(
      field(v.pipe(v.string(), v.regex(OWN_PATH)), {
        description:
          'A path of this site at which its server sets the record once more, such as /latchkey/keep.',
        expected: 'a path of this site, such as /latchkey/keep',
        advice: `Write it from the first slash on, without a host or a query. ${LEFT_OUT}`,
      }),
    ),
    migrate: v.optional(migrateSchema),
    languages: v.optional(
      listOf(
        field(v.pipe(v.string(), v.minLength(2)), {
          description: 'A language tag.',
          expected: 'a language tag such as cy or pl',
          advice: LEFT_OUT,
          examples: [...SERVED, ...UNREVIEWED],
        }),
        'Languages that the site offers: visitors whose browser asks for one find a link to it.',
      ),
    ),
    record: v.optional(
      words(
        'Where your own log takes decisions: a path such as /consent-log, or an https address of a host in site.hosts. Without it nothing is posted.',
      ),
    ),
  }),
  {
    description: 'Settings that belong to the site and not to one page.',
    expected: 'an object',
    advice: AN_OBJECT,
    shuts: true,
  },
)

const languagesSchema = field(
  v.record(
    v.string(),
    field(v.union([v.pipe(v.string(), v.regex(OWN_PATH)), v.looseObject({})]), {
      description: 'The path of a JSON file of this site with the texts, or the texts themselves.',
      expected: 'a path of this site such as /latchkey-so.json, or an object with texts',
      advice: `Write a path from the first slash on, without a host or a query. ${LEFT_OUT}`,
    }),
  ),
  {
    description: 'Languages that the site adds, or corrects, by tag.',
    expected: "an object with an entry for each language, such as { so: '/latchkey-so.json' }",
    advice: AN_OBJECT,
  },
)

function listOf<Item extends v.GenericSchema<unknown, unknown>>(
  item: Item,
  description: string,
  shuts?: true,
) {
  return field(v.array(item), {
    description,
    expected: 'a list',
    advice: 'Write a list in square brackets.',
    ...(shuts && { shuts }),
  })
}

function byId<Entry extends v.GenericSchema<unknown, unknown>>(entry: Entry, description: string) {
  return field(v.record(id, entry), {
    description: `${description} Ids are lower-case letters, digits and hyphens.`,
    expected: 'an object with an entry for each id',
    advice: AN_OBJECT,
    shuts: true,
  })
}

/** The manifest: the one source of what `validate` checks and of the JSON Schema. */
export const manifestSchema = field(
  fields({
    $schema: v.optional(words('Address of this schema, so that an editor completes what you write.')),
    site: v.optional(siteSchema),
    categories: v.optional(byId(categorySchema, 'Your own categories, and changes to the built-in ones.')),
    services: v.optional(byId(serviceSchema, 'The products of others that the site uses.')),
    cookies: v.optional(listOf(cookieSchema, 'The rows of the annex, in their order.', true)),
    recipients: v.optional(listOf(recipientSchema, 'The rows of the second table, in their order.')),
    changes: v.optional(listOf(changeSchema, 'What changed, the latest first.')),
    options: v.optional(optionsSchema),
    languages: v.optional(languagesSchema),
    texts: v.optional(words('Only in a head part: where the whole manifest stands. Not written by hand.')),
  }),
  {
    description: 'Everything that a site stores, reads and lets others do.',
    expected: 'a manifest such as { cookies: [ … ] }',
    advice: `${AN_OBJECT} ${LEFT_OUT}`,
    shuts: true,
  },
)
