import * as v from 'valibot'
import { field } from './field.ts'
import {
  AN_OBJECT,
  categoryReference,
  fields,
  hosts,
  LEFT_OUT,
  necessity,
  texts,
  words,
} from './kinds-of-field.ts'

/** Somebody else's product that the site uses. */
export const serviceSchema = field(
  fields({
    name: field(v.pipe(v.string(), v.minLength(1)), {
      description: 'What it is called.',
      expected: 'the name of the service',
      advice: 'Name it: visitors must be able to read whom they allow.',
      shuts: true,
    }),
    provider: v.optional(words('The company behind it, as it calls itself.')),
    category: categoryReference,
    hosts: v.optional(hosts('Hosts that it loads from or sends to. *.name does not match name itself.')),
    role: v.optional(
      field(v.picklist(['controller', 'joint controller', 'processor']), {
        description: 'What the provider is to you in data protection law.',
        expected: 'controller, joint controller or processor',
        advice: LEFT_OUT,
      }),
    ),
    country: v.optional(words('Where the data go: an ISO 3166-1 code such as US, or words.')),
    safeguard: v.optional(words('What protects data that leave the UK, such as the UK-US data bridge.')),
    moreInfo: v.optional(words("Address of the provider's own explanation.")),
    without: v.optional(texts('What a visitor can do without it.')),
    ...necessity,
  }),
  {
    description: "Somebody else's product that the site uses.",
    expected: 'a service with name and category',
    advice: AN_OBJECT,
    shuts: true,
  },
)
