import { beforeEach } from 'vitest'
import type { Change, Manifest, Service } from '../../../src/manifest/types.ts'
import { inFolder } from './in-folder.ts'

/** A counter and films, of which the counter comes to differ. */
export const counter: Service = {
  name: 'Counter',
  provider: 'Counter Ltd',
  category: 'analytics',
  hosts: ['counter.example'],
  role: 'processor',
  country: 'UK',
}
export const films: Service = {
  name: 'Films',
  provider: 'Films Inc',
  category: 'media',
  hosts: ['films.example'],
}

/** What is published. */
export const OLD: Manifest = {
  site: { name: 'Millbrook Homes' },
  services: { counter, films },
  cookies: [
    { name: 'id', category: 'necessary', purpose: 'Signs you in.', expiry: 'session' },
    { name: 'visits', service: 'counter', purpose: 'Counts visits.', expiry: '1 year' },
  ],
}

export const withCounter = (changes: Partial<Service>): Manifest => ({
  ...OLD,
  services: { counter: { ...counter, ...changes }, films },
})
/** The same with a host more. */
export const MORE = withCounter({ hosts: ['counter.example', 'new.example'] })

/** `latchkey changes` in a folder that holds the published manifest as `old.json`. */
export function changesCase() {
  const folder = inFolder()
  beforeEach(() => folder.write('old.json', OLD))

  async function changes(...args: string[]) {
    const { code, out, said } = await folder.latchkey('changes', ...args)
    return { code, said, entries: out ? (JSON.parse(out) as Change[]) : [] }
  }
  return {
    ...folder,
    changes,
    /** Compares with the old manifest. */
    async after(manifest: Manifest, ...args: string[]) {
      folder.write('new.json', manifest)
      return changes('old.json', 'new.json', '--date', '2026-11-01', ...args)
    },
  }
}
