import { createChoice } from '../../../src/choice/choice.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { inFolder } from './in-folder.ts'

export const OCTOBER: Manifest = {
  site: { name: { en: 'Millbrook Homes', cy: 'Cartrefi Millbrook' } },
  services: {
    counter: { name: 'Counter', category: 'analytics', hosts: ['counter.example'] },
    films: { name: 'Films', category: 'media', hosts: ['films.example'] },
  },
  cookies: [
    {
      name: 'visits',
      service: 'counter',
      purpose: { en: 'Counts you.', cy: 'Yn eich cyfrif.' },
      expiry: '1 year',
    },
  ],
}
/** Other words, and nothing on which a choice rests. */
export const NOVEMBER: Manifest = {
  ...OCTOBER,
  cookies: [{ ...OCTOBER.cookies![0]!, purpose: { en: 'Counts visits.', cy: 'Yn cyfrif ymweliadau.' } }],
}
export const DECEMBER: Manifest = {
  ...NOVEMBER,
  services: {
    ...NOVEMBER.services,
    counter: { ...NOVEMBER.services!.counter!, hosts: ['counter.example', 'new.example'] },
  },
}

export const FOLDER = 'latchkey-archive'

/** An archive in a folder of its own for each test. */
export function inArchive() {
  const folder = inFolder()
  const { latchkey, list, read, write } = folder
  return {
    ...folder,
    files: (): string[] => list(FOLDER),
    index: (): Record<string, never> => JSON.parse(read(`${FOLDER}/index.json`)) as Record<string, never>,
    async archive(manifest: unknown, date: string, ...args: string[]) {
      write('latchkey.json', manifest)
      return latchkey('archive', '--date', date, ...args)
    },
  }
}

/** What the cookie holds after a choice upon a manifest on a day. */
export function recordOf(manifest: Manifest, day: string, answers: Record<string, boolean>): string {
  let record = ''
  const store = { read: () => undefined, write: (text: string) => void (record = text) }
  const now = (): number => Date.parse(`${day}T09:30:00Z`)
  createChoice({ declared: readManifest(manifest), store, gpc: false, now }).decide(answers)
  return record
}

export const YES = { analytics: true, media: false }
