import { defineManifest, readChoice, type Manifest } from 'latchkey'

const manifest = defineManifest({ services: { vimeo: { name: 'Vimeo', category: 'media' } } })
declare const somebodys: Manifest
declare const unread: unknown

export const choice = readChoice('latchkey=1.0', manifest, { gpc: true })
choice.allows('vimeo')
choice.allows('analytics')
// @ts-expect-error -- a misspelt id is nobody's
choice.allows('vimoe')

// A manifest that is only known at run time may hold any id.
readChoice(null, somebodys).allows('anything')
readChoice(undefined, unread).allows('anything')
readChoice(undefined, JSON.parse('{}')).allows('anything')

if (choice.state === 'undecided') {
  // @ts-expect-error -- nobody has chosen yet, so there is no time
  choice.time.toFixed()
} else choice.time.toFixed()

// @ts-expect-error -- the header is text
readChoice(['latchkey=1.0'], manifest)
