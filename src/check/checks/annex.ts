import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether visitors find the cookie table: here, or on the privacy page. */
export function annex({
  annex: { places, tables, privacyUrl: address, isPrivacyPage, isLinked, other },
}: Facts): Finding {
  const about = 'annex'
  if (places) {
    return tables < places
      ? { about, outcome: 'empty', state: 'mend' }
      : { about, outcome: 'here', state: 'ok' }
  }
  if (!address) return { about, outcome: 'unknown', state: 'unknown' }
  if (isPrivacyPage) return { about, outcome: 'lost', state: 'mend' }
  if (isLinked) return { about, outcome: 'linked', state: 'ok' }
  return other
    ? { about, outcome: 'elsewhere', state: 'unknown', values: { address, other } }
    : { about, outcome: 'missing', state: 'mend', values: { address } }
}
