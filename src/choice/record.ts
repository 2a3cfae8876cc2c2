import { text } from '../manifest/text.ts'

/** What was said about one category or service, and a fingerprint of what it was said upon. */
export interface RecordEntry {
  readonly granted: boolean
  /** Seven letters and figures. */
  readonly fingerprint: string
}

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

/** Browsers drop a cookie that is longer, so anything longer is noise. */
const MOST = 4096

/** Time, then for each entry an id, what was said, and seven letters and figures. */
const RECORD = /^1\.(0|[1-9a-z][\da-z]{0,6})(\.[\da-z-]+[+-][\da-z]{7})*$/

/** Writes a record as `1.` + minutes in base 36 + for each entry `.` + id + `+` or `-` + fingerprint. */
export function encodeRecord({ minutes, entries }: ChoiceRecord): string {
  return [...entries].reduce(
    (text, [id, { granted, fingerprint }]) => `${text}.${id}${granted ? '+' : '-'}${fingerprint}`,
    `1.${minutes.toString(36)}`,
  )
}

/** Reads what {@link encodeRecord} writes. Null for everything else, ids that come twice included; never throws. */
export function decodeRecord(value: unknown): ChoiceRecord | null {
  const record = text(value)
  if (record.length > MOST || !RECORD.test(record)) return null
  const [, time, ...parts] = record.split('.')
  const entries = new Map<string, RecordEntry>(
    parts.map(part => [
      part.slice(0, -8),
      { granted: part.slice(-8, -7) === '+', fingerprint: part.slice(-7) },
    ]),
  )
  return parts[entries.size] ? null : { minutes: parseInt(time as string, 36), entries }
}
