import type { Decision } from '../choice/types.ts'
import { BUILT_IN, KINDS } from '../manifest/categories.ts'
import type { SwitchKind } from '../manifest/declared.ts'
import type { Basis } from '../manifest/types.ts'
import type { CommonWords } from '../words/sections/common-words.ts'
import type { SoundManifest } from './sound-manifest.ts'

type Known = Pick<SoundManifest, 'categories' | 'services'>

/** The lawful ground of a category; undefined for one that nobody declared. */
export function basisOf({ categories }: Known, category: string): Basis | undefined {
  return (
    categories.get(category)?.basis ??
    BUILT_IN.get(category) ??
    (categories.has(category) ? 'consent' : undefined)
  )
}

/** Whether a category asks, can be objected to, or has no switch; undefined for one that nobody declared. */
export function kindOf(known: Known, category: string): SwitchKind | undefined {
  return KINDS.get(basisOf(known, category))
}

/**
 * What the column "Your choice" says about a service or a category. Without a decision, as in a table that is rendered
 * ahead, what asks is not chosen, and what can be objected to is on.
 */
export function choiceStates(
  known: Known,
  words: Pick<CommonWords, 'on' | 'off' | 'alwaysOn' | 'notChosen' | 'onUntilObjection'>,
  decision?: Decision,
): (owner: string) => string {
  const allowed = new Set(decision?.allowed)
  const asks = new Set(decision?.asks)
  return owner => {
    const category = known.services.get(owner)?.category ?? owner
    const kind = kindOf(known, category)
    if (kind === 'none') return words.alwaysOn
    if (kind === 'objects') return !decision || allowed.has(owner) ? words.onUntilObjection : words.off
    if (allowed.has(owner)) return words.on
    return kind && (!decision || asks.has(category)) ? words.notChosen : words.off
  }
}
