import { writeRecord } from './browser/cookies.ts'
import { expireCookie } from './browser/expire-cookie.ts'
import { sweep as sweepNames } from './gate/sweep.ts'
import { namesNoHost } from './manifest/names-no-host.ts'
import { createNameOwners } from './manifest/name-owners.ts'
import type { Visit } from './visit.ts'
import { mountBanner as mountOnly } from './ui/mount-banner.ts'

/**
 * Puts the banner into the page. Whoever tries a manifest without hosts out is told which would have to be named.
 * @returns the function that takes it away.
 */
export function mountBanner(visit: Visit): Promise<() => void> {
  if (namesNoHost(visit.declared) && !visit.declared.faults) void explain(visit)
  return mountOnly(visit)
}

/** Opens the settings in a dialog; the focus returns to the opener. */
export async function openPanel(visit: Visit, opener: Element | null): Promise<void> {
  const panel = await visit.load('panel', __INTEGRITY__.panel)
  return panel.openPanel(visit, opener)
}

/**
 * Fills one of our elements.
 * @returns the function that lets go of it.
 */
export async function mount(visit: Visit, element: Element): Promise<() => void> {
  if (element.matches('latchkey-settings,.latchkey-settings')) {
    const panel = await visit.load('panel', __INTEGRITY__.panel)
    return panel.mountSettings(visit, element)
  }
  const annex = await visit.load('annex', __INTEGRITY__.annex)
  return annex.mountElements(visit, [element])
}

/** Has the file that explains faults print those of the page's manifest. */
export async function explain({ load, source }: Pick<Visit, 'source' | 'load'>): Promise<void> {
  const { explainFaults } = await load('validate', __INTEGRITY__.validate)
  explainFaults(source)
}

/** How long a tracker that still runs may go on writing before it is swept after once more, in milliseconds. */
const AGAIN = 1000

/**
 * Removes declared entries that are not allowed now. A tracker that runs cannot be stopped from writing them again, so
 * they are removed once more a second later, and when the page is left.
 */
export function sweep({ declared, choice }: Pick<Visit, 'declared' | 'choice'>): void {
  const owners = createNameOwners(declared)
  const run = (): void => void sweepNames(owners, choice)
  run()
  setTimeout(run, AGAIN)
  addEventListener('pagehide', run, { once: true })
}

/**
 * Writes a record that did not take: another cookie of the name, such as one that a sister host has set for all, would
 * put it in doubt for good.
 */
export function replaceRecord(text: string, maxAgeMs: number): void {
  expireCookie('latchkey')
  writeRecord(text, maxAgeMs)
}
