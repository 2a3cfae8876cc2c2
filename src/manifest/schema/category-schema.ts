import * as v from 'valibot'
import { KINDS } from '../categories.ts'
import type { Basis } from '../types.ts'
import { field } from './field.ts'
import { AN_OBJECT, fields, flag, texts } from './kinds-of-field.ts'

const BASES = [...KINDS.keys()] as Basis[]

/** What visitors choose about. */
export const categorySchema = field(
  fields({
    basis: v.optional(
      field(v.picklist(BASES), {
        description:
          'The lawful ground, after PECR Schedule A1. Only consent asks; statistics and appearance are on until ' +
          'the visitor objects; the others have no switch. Default: that of the built-in category, or consent.',
        expected: `one of ${BASES.join(', ')}`,
        advice: 'In doubt write consent; PECR Schedule A1 has the conditions of the others.',
        shuts: true,
      }),
    ),
    title: v.optional(texts('Its name, as visitors see it.')),
    description: v.optional(texts('What it is for, in a sentence.')),
    doing: v.optional(
      texts('What it does, to complete "With your permission we also …". Default: the title.'),
    ),
    aggregateOnly: v.optional(
      flag('PECR Schedule A1 paragraph 5: the statistics cannot tell one person from another.'),
    ),
    solePurpose: v.optional(
      flag('PECR Schedule A1 paragraph 5: nothing else is done with what is collected.'),
    ),
  }),
  {
    description: 'What visitors choose about. Adds to, or overrides, the built-in categories.',
    expected: 'a category, which may be empty',
    advice: AN_OBJECT,
    shuts: true,
  },
)
