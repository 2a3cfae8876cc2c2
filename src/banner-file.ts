import type { LazyFiles, Visit } from './visit.ts'

export { mountBanner } from './ui/mount-banner.ts'

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

/** What follows a decision, and what helps to prepare one. */
export function aftercare({ load }: Pick<Visit, 'load'>): Promise<LazyFiles['aftercare']> {
  return load('aftercare', __INTEGRITY__.aftercare)
}
