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

/** Writes a record as `1.` + minutes in base 36 + for each entry `.` + id + `+` or `-` + fingerprint. */
export function encodeRecord({ minutes, entries }: ChoiceRecord): string {
  return [...entries].reduce(
    (text, [id, { granted, fingerprint }]) => `${text}.${id}${granted ? '+' : '-'}${fingerprint}`,
    `1.${minutes.toString(36)}`,
  )
}

/** Reads what {@link encodeRecord} writes. Null for everything else, ids that come twice included; never throws. */
export function decodeRecord(text: unknown): ChoiceRecord | null {
  if (typeof text !== 'string' || text.length > MOST) return null
  const [version, time = '', ...parts] = text.split('.')
  if (version !== '1' || !/^(0|[1-9a-z][\da-z]{0,6})$/.test(time)) return null
  const entries = new Map<string, RecordEntry>()
  for (const part of parts) {
    const [, id, sign, fingerprint] = /^([\da-z-]+)([+-])([\da-z]{7})$/.exec(part) ?? []
    if (!id || entries.has(id)) return null
    entries.set(id, { granted: sign === '+', fingerprint: fingerprint as string })
  }
  return { minutes: parseInt(time, 36), entries }
}
