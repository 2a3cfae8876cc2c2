import type { Stop, Visit, WithPage } from './visit.ts'

/** Brings a banner into a page that has none yet, and waits for nothing else before it. */
export type BringBanner = (visit: Visit, withPage: WithPage) => Promise<Stop>

export const bringBanner: BringBanner = visit =>
  visit.load('banner', __INTEGRITY__.banner).then(({ mountBanner }) => mountBanner(visit))
