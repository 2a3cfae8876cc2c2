import fc from 'fast-check'
import type { Category, Version } from './visit-pages.ts'

/** One thing that happens: by a visitor, to the site, or to the clock. */
export type Step =
  | { readonly do: 'decide'; readonly tab: number; readonly answers: Partial<Record<Category, boolean>> }
  | { readonly do: 'accept' | 'reject' | 'withdraw' | 'reload' | 'close'; readonly tab: number }
  | { readonly do: 'open' }
  | { readonly do: 'publish'; readonly tab: number; readonly version: Version }
  | { readonly do: 'clock'; readonly days: number }

const tab = fc.nat(2)
const answer = fc.option(fc.boolean(), { nil: undefined })
/** Any step. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('accept', 'reject', 'withdraw'), tab }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('decide'),
      tab,
      answers: fc.record({ analytics: answer, media: answer }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reload'), tab }) },
  fc.record({ do: fc.constant('open') }),
  fc.record({ do: fc.constant('close'), tab }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('publish'),
      tab,
      version: fc.constantFrom('first', 'other host', 'other words'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('clock'), days: fc.constantFrom(-2, 30, 100, 190) }),
  },
) as fc.Arbitrary<Step>
