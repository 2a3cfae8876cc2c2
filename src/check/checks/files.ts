import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether our other files are where they should be, and as they were built. */
export function files({ failedFiles }: Facts): Finding {
  return failedFiles[0]
    ? { about: 'files', outcome: 'failed', state: 'mend', values: { files: failedFiles } }
    : { about: 'files', outcome: 'whole', state: 'ok' }
}
