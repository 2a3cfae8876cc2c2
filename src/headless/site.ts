import type { Decision } from '../choice/types.ts'
import type { Declared } from '../manifest/declared.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Manifest } from '../manifest/types.ts'
import { again } from '../words/en/again.ts'
import { banner } from '../words/en/banner.ts'
import { common } from '../words/en/common.ts'
import { panel } from '../words/en/panel.ts'
import type { Words } from '../words/words.ts'

/** The sections of a language that the headless parts need. */
export type HeadlessWords = Pick<Words, 'common' | 'banner' | 'again' | 'panel'>

/** What the headless parts are told about a site. */
export interface SiteOptions {
  /** The whole manifest, the same as in the head. */
  readonly manifest: Manifest
  /** The language in which they speak. Default: English. */
  readonly words?: HeadlessWords | undefined
  /**
   * What the server read by `readChoice`; the page must be given the same until it has taken over the server's HTML.
   * Default: nothing is known, and nothing allowed.
   */
  readonly decision?: Decision | undefined
}

/** A site as the headless parts know it. */
export interface Site {
  readonly manifest: Manifest
  readonly declared: Declared
  readonly words: HeadlessWords
  /** What counts on the server, and in the page until that has been taken over. */
  readonly first: Decision
  /** What counts where no Latchkey runs. */
  readonly unknown: Decision
}

const ENGLISH: HeadlessWords = { common, banner, again, panel }

/** Reads what the headless parts are told. Never throws: a faulty manifest shuts what is faulty. */
export function createSite({ manifest, words = ENGLISH, decision }: SiteOptions): Site {
  const declared = readManifest(manifest)
  const unknown = unknownDecision(declared)
  return { manifest, declared, words, unknown, first: decision ?? unknown }
}

/** Nothing runs, nothing asks, and what would be on until visitors object counts as off. */
function unknownDecision({ categories }: Declared): Decision {
  const objects = [...categories.values()].filter(({ kind }) => kind === 'objects')
  const answers = Object.fromEntries(objects.map(({ id }) => [id, 'refused']))
  const standing = { time: null, allowed: [], asks: [], tells: [], gpc: false }
  return { ...standing, state: 'undecided', answers } as unknown as Decision
}
