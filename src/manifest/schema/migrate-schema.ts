import * as v from 'valibot'
import { OLD_PRODUCTS } from '../data/old-products.ts'
import { field } from './field.ts'
import { fields, LEFT_OUT } from './kinds-of-field.ts'

const products = [...OLD_PRODUCTS.keys()]
const categories = v.optional(v.record(v.string(), v.array(v.string())))

/** What is taken over from other consent products. What is wrong in it, the rule `migrate` says. */
export const migrateSchema = field(
  v.union([
    v.array(v.picklist(products)),
    fields(Object.fromEntries(products.map(product => [product, categories]))),
  ]),
  {
    description:
      'Consent products whose stored choices are taken over. A list takes over each no. An object also each yes, by ' +
      'product and category there, for the ids of yours that it lists: { "cookiebot": { "statistics": ["google-analytics"] } }.',
    expected: `a list of products (${products.join(', ')}), or an object with an entry for each`,
    advice: LEFT_OUT,
  },
)
