import 'vitest'
import type { AnnexOptions } from '../../../src/testing/index.ts'

declare module 'vitest' {
  interface Matchers {
    toHaveTrueAnnex(options?: AnnexOptions): void
  }
}
