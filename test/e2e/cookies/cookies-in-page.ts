export { listCookieNames, readRecord, writeRecord } from '../../../src/browser/cookies.ts'
export { expireCookie } from '../../../src/browser/expire-cookie.ts'
import { mendRecord } from '../../../src/choice/mend-record.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'

export { replaceRecord } from '../../../src/choice/mend-record.ts'

/** Mends the records of a site that shares its choice; gives how often the choice was then read again. */
export function mendHere(): number {
  let reads = 0
  mendRecord({
    declared: readManifest({ options: { domain: 'share' } }),
    choice: { sync: () => void reads++ },
  })
  return reads
}
