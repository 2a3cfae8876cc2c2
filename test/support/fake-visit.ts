import { createChoice } from '../../src/choice/choice.ts'
import { readManifest } from '../../src/manifest/read-manifest.ts'
import type { Manifest } from '../../src/manifest/types.ts'
import type { BannerLayout } from '../../src/options.ts'
import type { LazyFiles, Visit } from '../../src/visit.ts'

interface FakeVisitOptions {
  readonly lang?: string
  readonly banner?: BannerLayout
  readonly gpc?: boolean
  /** The record that the browser has kept. */
  readonly record?: string
  /** When the long texts come. Default: at once. */
  readonly manifest?: () => Promise<Manifest>
  /** The lazy files that can be had. Default: none. */
  readonly files?: Partial<LazyFiles>
  readonly now?: () => number
}

/** A visit without a head: the real choice on a record in memory. */
export function fakeVisit(
  manifest: Manifest,
  options: FakeVisitOptions = {},
): Visit & { record(): string | undefined } {
  const { lang = 'en', banner = 'flow', gpc = false, files = {}, now = Date.now } = options
  const declared = readManifest(manifest)
  let record = options.record
  const store = {
    read: () => record,
    write: (text: string) => {
      record = text
    },
  }
  return {
    lang,
    options: { banner },
    nonce: '',
    declared,
    choice: createChoice({ declared, store, gpc, now }),
    note: () => {},
    once: new Set(),
    source: options.manifest ? textsFrom(options.manifest) : manifest,
    load: name => {
      const file = files[name]
      return file ? Promise.resolve(file) : Promise.reject(new Error(`no ${name} file`))
    },
    record: () => record,
  }
}

/** A head part whose texts come from an address that answers when the test says so. */
function textsFrom(manifest: () => Promise<Manifest>): unknown {
  const texts = `/texts-${Math.random()}.json`
  const { fetch } = globalThis
  globalThis.fetch = async (input, init) =>
    input === texts ? Response.json(await manifest()) : fetch(input, init)
  return { texts }
}
