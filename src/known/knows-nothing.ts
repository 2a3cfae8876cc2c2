import type { LookUp } from './look-up.ts'

/** Stands where nobody gave what is known of products. */
export const KNOWS_NOTHING: LookUp = { ofName: () => [], ofHost: () => [] }
