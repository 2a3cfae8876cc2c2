import * as v from 'valibot'
import { field } from './field.ts'
import { AN_OBJECT, day, fields, hosts, LEFT_OUT, texts, words } from './kinds-of-field.ts'

/** Whose site it is. */
export const siteSchema = field(
  fields({
    name: v.optional(texts('Your name, as visitors know it.')),
    privacyUrl: v.optional(words('Address of your privacy page.')),
    contact: v.optional(words('An e-mail address, a telephone number or a web address for questions.')),
    updated: v.optional(day('When the annex last changed.')),
    review: v.optional(day('When the annex must be looked at again.')),
    approvedBy: v.optional(words('Who approved the annex.')),
    places: v.optional(
      field(v.record(v.string(), v.string()), {
        description: "The site's own parts by name, each with its address.",
        expected: 'names of places, each with an address',
        advice: LEFT_OUT,
      }),
    ),
    hosts: v.optional(hosts("The site's own other hosts: always allowed.")),
    transfers: v.optional(
      field(v.picklist(['none', 'listed']), {
        description: 'none: nothing leaves the UK. listed: what leaves it stands beside each service.',
        expected: 'none or listed',
        advice: LEFT_OUT,
      }),
    ),
  }),
  { description: 'Whose site it is.', expected: 'an object', advice: AN_OBJECT, shuts: true },
)
