/** `+` for a grant or `-` for a refusal, and the fingerprint of what it was said upon: seven letters and figures. */
export type RecordEntry = `${'+' | '-'}${string}`;
/** What the `latchkey` cookie holds. */
export interface ChoiceRecord {
    /** Time of the decision, in whole minutes since 1970. */
    readonly minutes: number;
    /**
     * By id: the services that differ from their category, then each category that was decided. In this order a record
     * that was cut short cannot lose the refusal of one service and keep the grant around it.
     */
    readonly entries: ReadonlyMap<string, RecordEntry>;
}
/** Writes a record as `1.` + minutes in base 36 + for each entry `.` + id + `+` or `-` + fingerprint. */
export declare function encodeRecord({ minutes, entries }: ChoiceRecord): string;
/** Reads what {@link encodeRecord} writes. Null for everything else, ids that come twice included; never throws. */
export declare function decodeRecord(value: unknown): ChoiceRecord | null;
