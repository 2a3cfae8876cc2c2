import fc from 'fast-check'

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' ',
    '*',
    '<b>x</b>',
    'constructor',
    '__proto__',
    null,
    0,
    true,
    [],
    {},
    [null],
    [''],
  ),
  fc.jsonValue(),
)

/** A sound value most of the time, a wrong one or none at all otherwise. */
function mostly(...sound: unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...sound) },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
}

const host = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('a.example', '*.a.example', 'B.example', 'localhost', 'own.example'),
  },
  { weight: 1, arbitrary: fc.constantFrom('https://a.example', 'a.example:8', '*.uk', '*', 'a.example.', 5) },
)
const hosts = fc.oneof(
  { weight: 9, arbitrary: fc.array(host, { maxLength: 3 }) },
  { weight: 1, arbitrary: odd },
)
const id = fc.constantFrom('it', 'vimeo', 'media', 'Bad_Id', 'constructor', '__proto__', 'own-part')
const category = mostly('necessary', 'media', 'analytics', 'own-part', 'analytcs')
const text = mostly('Plays films.', { en: 'Plays films.', cy: 'Chwarae ffilmiau.' })

function entries(entry: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  // Through JSON, as manifests come: an own `__proto__` is possible that way only.
  return fc
    .array(fc.tuple(id, entry), { maxLength: 3 })
    .map(pairs =>
      JSON.parse(`{${pairs.map(([key, value]) => `"${key}":${JSON.stringify(value) ?? 'null'}`).join()}}`),
    )
}

const oddCategory = fc.record({
  basis: mostly('consent', 'statistics', 'appearance', 'necessary', 'profit'),
  aggregateOnly: mostly(true, false),
  solePurpose: mostly(true),
  title: text,
})

export const oddService = fc.record({
  name: mostly('Vimeo'),
  category,
  hosts,
  role: mostly('processor', 'controller'),
  country: mostly('US', 'UK'),
  safeguard: mostly('Privacy Shield', 'UK-US data bridge'),
})

export const oddRow = fc.record({
  name: mostly('a', '_ga_*', ['a', '*b'], ['a', '']),
  purpose: text,
  expiry: mostly('session', '2 years', 'until cleared', '1.5 days', '0 days', '2 yeers'),
  category,
  service: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, mostly('it', 'vimeo')),
  type: mostly('cookie', 'localStorage', 'flash'),
  where: mostly('Website'),
  partitioned: mostly(true),
})

/** Manifests as people write them, with slips: right in most places and wrong in some. */
export const oddManifest = fc.record(
  {
    site: fc.oneof(
      odd,
      fc.record({ hosts, name: text, transfers: mostly('none', 'listed'), review: mostly('2020-01-01') }),
    ),
    categories: fc.oneof({ weight: 5, arbitrary: entries(fc.oneof(oddCategory, odd)) }, odd),
    services: fc.oneof(
      { weight: 9, arbitrary: entries(fc.oneof({ weight: 5, arbitrary: oddService }, odd)) },
      odd,
    ),
    cookies: fc.oneof(
      { weight: 9, arbitrary: fc.array(fc.oneof({ weight: 9, arbitrary: oddRow }, odd), { maxLength: 4 }) },
      odd,
    ),
    recipients: mostly([{ name: 'Azure', data: 'All', purpose: 'Hosting' }]),
    texts: fc.constantFrom('', '#latchkey-texts'),
    options: mostly({ lifetime: '3 months' }, { lifetime: '3 yeers' }),
  },
  { requiredKeys: [] },
)
