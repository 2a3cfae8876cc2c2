import type { Manifest } from '../../../src/manifest/types.ts'
import millbrook from '../../manifest.ts'
import { cookies } from '../../manifest/cookies.ts'
import { counting, sums } from './telling.ts'

/** A site that asks about most things, and tells of one. */
export const mixed: Manifest = {
  ...millbrook,
  categories: { ...millbrook.categories, counting },
  cookies: [...cookies, sums],
}
