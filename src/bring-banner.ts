import type { Bringing } from './visit.ts'

/** Puts a banner into a page that has none yet, and waits for nothing else before it. */
export function bringBanner({ visit, keep, tell }: Bringing): void {
  void visit
    .load('banner', __INTEGRITY__.banner)
    .then(({ mountBanner }) => mountBanner(visit))
    .then(keep)
    .catch(tell)
}
