import { readManifest } from '../../manifest/read-manifest.ts'
import type { Manifest } from '../../manifest/types.ts'
import { againTexts } from '../../ui/again-texts.ts'
import type { BannerLanguage } from '../../ui/banner-text.ts'
import type { BannerTexts } from '../../ui/banner.ts'
import type { Words } from '../../words/words.ts'

/** All that a banner may say to those who have chosen before. */
export interface SaidAgain extends Pick<BannerTexts, 'title' | 'says'> {
  /** Labels of its buttons. */
  readonly labels: readonly string[]
}

/**
 * What the banner says where something is new or different, for each category by itself: who is asked about which depends
 * on what they chose before. About several at once it puts their titles into one sentence.
 */
export function againWords(manifest: Manifest, words: BannerLanguage & Pick<Words, 'again'>): SaidAgain {
  const declared = readManifest(manifest)
  const none = { asks: [], staysOn: [], staysOff: [] }
  const all = [...declared.categories.values()].flatMap(({ id, kind }) => {
    if (kind === 'none') return []
    const cases =
      kind === 'asks'
        ? [{ ...none, asks: [id] }]
        : [
            { ...none, staysOn: [id] },
            { ...none, staysOff: [id] },
          ]
    return cases.flatMap(ids =>
      // Since the beginning: the notice has the dates.
      [false, true].map(isNew =>
        againTexts({ ...ids, time: 0, isNew: () => isNew }, { manifest, declared, words }),
      ),
    )
  })
  const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter(Boolean)
  return {
    title: words.again.title,
    // What is said of all else comes last, as in the banner.
    says: once([...all.map(({ says }) => says[0] ?? ''), ...all.flatMap(({ says }) => says)]),
    labels: once(all.flatMap(({ accept, reject }) => [accept, reject])),
  }
}
