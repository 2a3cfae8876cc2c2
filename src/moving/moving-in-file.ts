import { cookieText, listCookieNames, writeRecord } from '../browser/cookies.ts'
import { expireCookie } from '../browser/expire-cookie.ts'
import { replaceRecord } from '../choice/mend-record.ts'
import { encodeRecord } from '../choice/record.ts'
import { optionOf } from '../manifest/option-of.ts'
import type { Visit } from '../visit.ts'
import { oldChoices } from './old-choices.ts'
import { recordOfOld } from './record-of-old.ts'

/**
 * Takes over what the visitor told the consent product that the site had before, as far as the manifest's `migrate`
 * says, and removes that product's cookies. A record of our own wins: then nothing is touched. Never throws.
 */
export function takeOver({ source, declared, choice }: Pick<Visit, 'source' | 'declared' | 'choice'>): void {
  if (choice.decision.state !== 'undecided') return
  const left = oldChoices(optionOf(source, 'migrate'), cookieText())
  left.flatMap(({ names }) => names).forEach(name => expireCookie(name))

  const stays = listCookieNames()
  const now = Date.now()
  const record = recordOfOld(
    declared,
    // What has no time and cannot be removed would be taken over again and again, and never end.
    left.filter(one => one.choice?.time !== null || !one.names.some(name => stays.includes(name))),
    { now, gpc: choice.decision.gpc },
  )
  if (!record) return
  const text = encodeRecord(record)
  const rest = record.minutes * 60_000 + declared.lifetime - now
  if (!writeRecord(text, rest, declared.isShared)) replaceRecord(text, rest, declared.isShared)
  choice.sync('moved')
}
