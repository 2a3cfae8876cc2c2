import { defineManifest, start, type CategoryId, type Ids, type Manifest, type ServiceId } from 'latchkey'

/** True if two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <Proof extends true>(proof?: Proof): unknown => proof

export const manifest = defineManifest({
  site: { name: { en: 'Millbrook Homes', cy: 'Cartrefi Millbrook' }, hosts: ['assets.millbrook.example'] },
  categories: { surveys: { basis: 'consent' } },
  services: {
    vimeo: { name: 'Vimeo', category: 'media', hosts: ['player.vimeo.com'] },
    'survey-tool': { name: 'Survey tool', category: 'surveys' },
  },
  cookies: [
    { name: '_ga', purpose: 'Counts.', expiry: '2 years', category: 'analytics' },
    { name: ['a', 'b'], purpose: 'Plays films.', expiry: '1.5 hours', service: 'vimeo' },
    { name: 'c', purpose: 'Keeps answers.', expiry: 'session', category: 'surveys', service: 'survey-tool' },
  ],
})

holds<Same<CategoryId<typeof manifest>, BuiltIn | 'surveys'>>()
holds<Same<ServiceId<typeof manifest>, 'vimeo' | 'survey-tool'>>()
holds<Same<Ids<typeof manifest>, BuiltIn | 'surveys' | 'vimeo' | 'survey-tool'>>()
holds<Same<Ids<Manifest>, string>>()
type BuiltIn = 'necessary' | 'preferences' | 'analytics' | 'media' | 'sharing' | 'marketing'

const smallest = defineManifest({
  cookies: [{ name: 'CFID', purpose: 'Keeps you signed in.', expiry: '2 hours', category: 'necessary' }],
})
holds<Same<Ids<typeof smallest>, BuiltIn>>()

start(manifest).allows('vimeo')
start(smallest).allows('analytics')
start({ services: { vimeo: { name: 'Vimeo', category: 'media' } } }).allows('vimeo')

// @ts-expect-error -- a misspelt category is nobody's id
start(manifest).allows('analytcs')
// @ts-expect-error -- a manifest without services has no service to allow
start(smallest).allows('vimeo')
// @ts-expect-error -- ids are known without defineManifest too
start({ services: { vimeo: { name: 'Vimeo', category: 'media' } } }).allows('vimoe')
// @ts-expect-error -- decisions are made about known ids only
start(manifest).decide({ analytcs: true })

defineManifest({
  services: {
    // @ts-expect-error -- the category stands neither in the manifest nor among the built-in ones
    vimeo: { name: 'Vimeo', category: 'films' },
  },
})

defineManifest({
  cookies: [
    // @ts-expect-error -- a unit that does not exist
    { name: '_ga', purpose: 'Counts.', expiry: '2 yeers', category: 'analytics' },
    // @ts-expect-error -- a lifetime is no bare number
    { name: '_gb', purpose: 'Counts.', expiry: 60, category: 'analytics' },
    // @ts-expect-error -- the category is misspelt
    { name: '_gc', purpose: 'Counts.', expiry: '2 years', category: 'analytcs' },
    // @ts-expect-error -- a row needs a category, or a service that has one
    { name: '_gd', purpose: 'Counts.', expiry: '2 years' },
    // @ts-expect-error -- no service is declared under that id
    { name: '_ge', purpose: 'Counts.', expiry: '2 years', service: 'google-analytics' },
    // @ts-expect-error -- a row without a purpose explains nothing
    { name: '_gf', expiry: '2 years', category: 'analytics' },
    // @ts-expect-error -- a misspelt field would be read by nobody
    { name: '_gg', purpose: 'Counts.', expiry: '2 years', category: 'analytics', wher: 'Website' },
    // @ts-expect-error -- a type of storage that does not exist
    { name: '_gh', purpose: 'Counts.', expiry: '2 years', category: 'analytics', type: 'localstorage' },
  ],
})

defineManifest({ options: { keep: '/latchkey/keep', migrate: ['civic', 'onetrust'] } })
defineManifest({ options: { migrate: { cookiebot: { statistics: ['google-analytics'], marketing: [] } } } })
// @ts-expect-error -- a product whose choices cannot be taken over
defineManifest({ options: { migrate: ['civi'] } })

defineManifest({
  categories: { surveys: {} },
  services: { vimeo: { name: 'Vimeo', category: 'media' } },
  changes: [
    { date: '2026-11-01', text: 'Something changed.' },
    { date: '2026-11-01', text: 'Films come from elsewhere.', categories: ['media', 'vimeo', 'surveys'] },
    // @ts-expect-error -- nobody is asked about what there is not
    { date: '2026-11-01', text: 'Films come from elsewhere.', categories: ['films'] },
  ],
})

defineManifest({
  // @ts-expect-error -- a misspelt part would be read by nobody
  cookie: [],
})

defineManifest({
  categories: {
    counts: { basis: 'statistics', aggregateOnly: true, solePurpose: true },
    // @ts-expect-error -- statistics without a question state the conditions of PECR Schedule A1 paragraph 5
    visits: { basis: 'statistics', aggregateOnly: true },
    // @ts-expect-error -- the law knows no such basis
    profit: { basis: 'legitimate interest' },
  },
})
