import { text } from '../manifest/text.ts'

/** `+` for a grant or `-` for a refusal, and the fingerprint of what it was said upon: seven letters and figures. */
export type RecordEntry = `${'+' | '-'}${string}`

/** What the `latchkey` cookie holds. */
export interface ChoiceRecord {
  /** Time of the decision, in whole minutes since 1970. */
  readonly minutes: number
  /**
   * By id: the services that differ from their category, then each category that was decided. In this order a record
   * that was cut short cannot lose the refusal of one service and keep the grant around it.
   */
  readonly entries: ReadonlyMap<string, RecordEntry>
}

/** Time, then for each entry an id, what was said, and seven letters and figures. */
const RECORD = /^1\.(0|[1-9a-z][\da-z]{0,6})(\.[\da-z-]+[+-][\da-z]{7}){0,300}$/

/** Writes a record as `1.` + minutes in base 36 + for each entry `.` + id + `+` or `-` + fingerprint. */
export function encodeRecord({ minutes, entries }: ChoiceRecord): string {
  return [`1.${minutes.toString(36)}`, ...[...entries].map(entry => entry.join(''))].join('.')
}

/** Reads what {@link encodeRecord} writes. Null for everything else, ids that come twice included; never throws. */
export function decodeRecord(value: unknown): ChoiceRecord | null {
  const [record] = RECORD.exec(text(value)) || []
  if (!record) return null
  const [, time, ...parts] = record.split('.')
  const entries = new Map(parts.map(part => [part.slice(0, -8), part.slice(-8) as RecordEntry]))
  return parts[entries.size] ? null : { minutes: parseInt(time as string, 36), entries }
}
