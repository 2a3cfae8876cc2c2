import type { Decision } from '../choice/types.ts'
import type { BannerParts } from './banner-parts.ts'
import { createBannerStore } from './banner-store.ts'
import { createDecisionStore } from './page-stores.ts'
import type { SettingsParts } from './settings-parts.ts'
import { createSettingsStore } from './settings-store.ts'
import { createSite, type SiteOptions } from './site.ts'
import type { Store } from './store.ts'

/** All that a framework needs of us: stores, which it knows how to follow. */
export interface Headless {
  readonly decision: Store<Decision>
  /** One for all of the page, so that whatever shows it says the same. */
  readonly banner: Store<BannerParts>
  /** A new one for each form: what is switched in one is not switched in another. */
  createSettings(): Store<SettingsParts>
}

/** Joins the headless parts of one site. Touches nothing of a page before somebody listens. */
export function createHeadless(options: SiteOptions): Headless {
  const site = createSite(options)
  return {
    decision: createDecisionStore(site),
    banner: createBannerStore(site),
    createSettings: () => createSettingsStore(site),
  }
}

/** For a page without a provider: decisions are known, and nothing can be said about them. */
export const WITHOUT_PROVIDER: Headless = createHeadless({ manifest: {} })
