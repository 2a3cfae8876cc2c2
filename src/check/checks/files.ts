import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** Whether our other files, and those with texts of the site's own, are where they should be and can be read. */
export function files(facts: Facts): readonly Finding[] {
  const { triedFiles, failedFiles, triedLanguages, unreadLanguages } = facts
  const about = 'files'
  const ours = { about, details: [triedFiles.join(', ')] } as const
  return [
    failedFiles[0]
      ? { ...ours, outcome: 'failed', state: 'mend', values: { files: failedFiles } }
      : {
          ...ours,
          outcome: 'whole',
          state: 'ok',
          values: { count: triedFiles.length, languages: triedLanguages },
        },
    ...(unreadLanguages[0]
      ? [{ about, outcome: 'unread', state: 'mend', values: { languages: unreadLanguages } } as const]
      : []),
  ]
}
