import type { Manifest } from '../manifest/types.ts'
import { annexData, type AnnexRow } from './annex-data.ts'
import type { AnnexOptions } from './annex-options.ts'
import { wordsIn } from '../languages/words-in.ts'

/**
 * The annex as data, row by row in the order of the manifest, for whoever writes it in a form of their own. What
 * Latchkey itself stores comes last. A cell that spans rows has their number in the first of them, and 0 in the others.
 */
export function annexRows(manifest: Manifest, options: AnnexOptions = {}): readonly AnnexRow[] {
  return annexData(manifest, wordsIn(options.lang ?? 'en', manifest), options).bodies.flatMap(
    ({ rows }) => rows,
  )
}
