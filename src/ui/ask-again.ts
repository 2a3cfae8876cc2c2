import { readRecord } from '../browser/cookies.ts'
import { decodeRecord } from '../choice/record.ts'
import type { Answer } from '../choice/types.ts'
import type { Manifest } from '../manifest/types.ts'
import type { Visit } from '../visit.ts'
import type { Words } from '../words/words.ts'
import { againTexts } from './again-texts.ts'
import type { BannerChoice } from './attach-banner.ts'
import type { BannerLanguage } from './banner-text.ts'
import type { BannerTexts } from './banner.ts'

/**
 * What the banner says and does where a choice stands and something is new or different since. It is about that alone:
 * whatever else was allowed or refused stays so.
 */
export function askAgain(
  { choice, declared }: Pick<Visit, 'choice' | 'declared'>,
  manifest: Manifest,
  words: BannerLanguage & Pick<Words, 'again'>,
): { readonly texts: BannerTexts; readonly choice: BannerChoice } {
  const { asks, tells, time, gpc } = choice.decision
  const answers: Readonly<Record<string, Answer | undefined>> = choice.decision.answers
  /** What visitors are told of is on unless they, or their browser, have said no. */
  const stands = (id: string): boolean => (answers[id] ? answers[id] === 'granted' : !gpc)
  const said = decodeRecord(readRecord())?.entries

  const decide = (answerTo: (id: string) => boolean): Record<string, boolean> =>
    Object.fromEntries([...asks, ...tells].map(id => [id, answerTo(id)]))
  return {
    texts: againTexts(
      {
        asks,
        staysOn: tells.filter(stands),
        staysOff: tells.filter(id => !stands(id)),
        time: time ?? Date.now(),
        isNew: id => !!said && !said.has(id),
      },
      { manifest, declared, words },
    ),
    choice: {
      decision: choice.decision,
      // What is named, and no more: another tab may know of something that this page does not.
      accept: by =>
        choice.decide(
          decide(id => asks.includes(id) || stands(id)),
          by,
        ),
      reject: by =>
        choice.decide(
          decide(() => false),
          by,
        ),
      onChange: listener => choice.onChange(listener),
    },
  }
}
