import { cookieIn } from '../browser/cookie-in.ts'
import { cookieText, writeRecord } from '../browser/cookies.ts'
import { expireCookie } from '../browser/expire-cookie.ts'
import type { Declared } from '../manifest/declared.ts'
import { readDecision } from './read-decision.ts'
import type { Choice } from './types.ts'

/**
 * Writes a record over others of its name: such as one of another domain, from before the site changed where it keeps it.
 */
export function replaceRecord(text: string, maxAgeMs: number, isShared?: boolean): void {
  expireCookie('latchkey')
  writeRecord(text, maxAgeMs, isShared)
}

/**
 * Where several records stand side by side, as after the site changed the domain on which it keeps them, keeps the newest
 * for the time that it has left. Until then nobody can say which one counts, so nothing is allowed.
 */
export function mendRecord({ declared, choice }: { declared: Declared; choice: Pick<Choice, 'sync'> }): void {
  const circumstances = { now: Date.now(), gpc: false, once: new Set<string>() }
  const records = cookieText()
    .split('; ')
    .map(cookieIn)
    .map(record => ({ record, time: readDecision(declared, record, circumstances).time ?? 0 }))
    // Of two that were made in one minute, the one that refuses more: `-` comes after `+`.
    .sort((one, other) => other.time - one.time || ((one.record ?? '') < (other.record ?? '') ? 1 : -1))
  const [{ record, time } = { record: '', time: 0 }] = records
  if (!record || !time) return
  replaceRecord(record, time + declared.lifetime - circumstances.now, declared.isShared)
  choice.sync()
}
