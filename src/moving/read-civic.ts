import { isFields, type Fields } from '../manifest/is-fields.ts'
import { answersIn } from './answers-in.ts'
import { decoded } from './decoded.ts'
import type { ReadOld } from './old-choice.ts'

/**
 * Civic Cookie Control: `CookieControl`, JSON such as
 * `{"necessaryCookies":[],"optionalCookies":{"analytics":"accepted","marketing":"revoked"},"statement":{},
 * "consentDate":1768561265669,"consentExpiry":90,"interactedWith":true,"user":"…"}`. It is written before anybody has
 * touched the banner, too; `initialState` with an action, or `legitimate interest` as an answer, is what the site chose.
 * @see https://www.civicuk.com/cookie-control/documentation/cookies
 */
export const readCivic: ReadOld = cookies => {
  const record = parse(decoded(cookies.get('CookieControl')))
  // Others use the name as well.
  if (!isFields(record?.optionalCookies)) return
  const answers = answersIn(Object.entries(record.optionalCookies), value =>
    value === 'accepted' ? true : value === 'revoked' || value === 'rejected' ? false : undefined,
  )
  if (!answers || record.interactedWith !== true) return null
  const { consentDate: time } = record
  return { answers, time: typeof time === 'number' ? time : null, isExplicit: true }
}

function parse(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isFields(value) ? value : undefined
  } catch {
    return
  }
}
