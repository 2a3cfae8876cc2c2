import { soundManifest } from '../annex/sound-manifest.ts'
import type { Left } from '../gate/left.ts'
import { fill } from '../words/fill.ts'
import type { Situation } from './settings-rows.ts'

/** What could not be removed for one reason, as visitors read it. */
export interface LeftRow {
  readonly text: string
  /** The provider's own explanation, and what the link says; null where there is none. */
  readonly link: { readonly href: string; readonly text: string } | null
}

/** In the order in which visitors can do something about them. */
const REASONS = [
  ['comes back', 'comesBack'],
  ['refused by the browser', 'refused'],
  ['other path', 'otherPath'],
  ['http only', 'httpOnly'],
  ['third party', 'thirdParty'],
] as const

/** One row for each reason; where others keep it, one for each of them. */
export function leftRows(left: readonly Left[], { manifest, words }: Situation): readonly LeftRow[] {
  const { services } = soundManifest(manifest)
  return REASONS.flatMap(([why, key]) => {
    const those = left.filter(one => one.why === why)
    const ids = why === 'third party' ? [...new Set(those.map(({ id }) => id))] : those.slice(0, 1)
    return ids.map(id => {
      const named = typeof id === 'string' ? those.filter(one => one.id === id) : those
      const names = [...new Set(named.map(({ name }) => name))].join(', ')
      const { name = '', moreInfo = '' } = (typeof id === 'string' && services.get(id)) || {}
      const text = fill(words.left[key], { names, who: name || words.left.others })
      // A manifest may come from anywhere, and `javascript:` is an address too.
      const isAddress = why === 'third party' && /^https?:/i.test(moreInfo)
      return { text, link: isAddress ? { href: moreInfo, text: fill(words.panel.moreInfo, { name }) } : null }
    })
  })
}

/** What visitors can do about all of it. */
export function leftAdvice({ manifest, words }: Situation): string {
  const { contact } = soundManifest(manifest).site
  const { yourself, ask } = words.left
  return [fill(yourself, { host: location.hostname }), contact ? fill(ask, { contact }) : '']
    .filter(Boolean)
    .join(' ')
}
