import { CATALOGUES } from './catalogues.ts'
import { createLookUp, type LookUp } from './look-up.ts'

/** What is known of other people's products, as a file that only whoever looks after a site loads. */
export const knownProducts: LookUp = createLookUp(CATALOGUES)
