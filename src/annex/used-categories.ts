import { BUILT_IN } from '../manifest/categories.ts'
import type { AnnexEntry } from './annex-entries.ts'
import { kindOf } from './choice-states.ts'
import type { SoundManifest } from './sound-manifest.ts'

/** The ids of the categories that something uses: the built-in ones first, then those of the site. */
export function usedCategories(sound: SoundManifest, entries: readonly AnnexEntry[]): string[] {
  const used = new Set([...entries, ...sound.services.values()].map(({ category }) => category))
  return [...new Set([...BUILT_IN.keys(), ...sound.categories.keys()])].filter(
    id => used.has(id) && kindOf(sound, id),
  )
}
