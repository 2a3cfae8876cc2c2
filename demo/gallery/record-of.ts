import { fingerprintOf } from '../../src/choice/fingerprint.ts'
import { encodeRecord, type RecordEntry } from '../../src/choice/record.ts'
import { readManifest } from '../../src/manifest/read-manifest.ts'
import millbrook from '../manifest.ts'
import type { State } from './example.ts'

const A_DAY = 24 * 60

/** The cookie of a visitor who chose a day ago; empty where nobody has chosen. */
export function recordOf({ chose, upon, manifest }: State): string {
  if (!chose) return ''
  const declared = readManifest(upon ?? manifest ?? millbrook)
  const entries = Object.entries(chose).map(([id, isOn]): [string, RecordEntry] => [
    id,
    `${isOn ? '+' : '-'}${fingerprintOf(declared, id)}`,
  ])
  return encodeRecord({ minutes: Math.floor(Date.now() / 60_000) - A_DAY, entries: new Map(entries) })
}
