import { report } from '../browser/report.ts'
import { whenReady } from '../browser/when-ready.ts'
import type { Visit } from '../visit.ts'
import { findElements } from './page-elements.ts'
import { addSettingsControl, SETTINGS, SETTINGS_HASH } from './settings-control.ts'

/** Shows a banner that stands in the page already; null where there is none. */
export type ShowRendered = (visit: Visit) => Promise<(() => void) | null>

export interface Controls {
  openSettings(opener?: Element | null): Promise<void>
  /** Looks for our elements among what came into the page. */
  update(): void
  stop(): void
}

/** Joins the page's controls to the visit: the banner, whatever opens the settings, and our elements. */
export function startControls(
  visit: Visit,
  showRendered: ShowRendered,
  control: string | undefined,
): Controls {
  const { choice, declared, load } = visit
  const stops: (() => void)[] = []
  let isStopped = false

  const keep = (stop: () => void): void => (isStopped ? stop() : void stops.push(stop))
  const missing = (error: unknown): void => report('cannot load a file of data-ui', error)
  const openSettings = (opener: Element | null = null): Promise<void> =>
    load('panel')
      .then(panel => panel.openPanel(visit, opener))
      .catch(missing)
  const needsBanner = (): boolean => {
    const { asks, tells } = choice.decision
    return visit.banner !== 'none' && asks.length + tells.length > 0
  }

  const onClick = (event: MouseEvent): void => {
    const { target } = event
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey) return
    // Through the prototype: a form's fields shadow its own methods.
    const opener = Element.prototype.closest.call(target, SETTINGS)
    if (!opener) return
    event.preventDefault()
    void openSettings(opener)
  }
  addEventListener('click', onClick)
  keep(() => removeEventListener('click', onClick))

  const update = findElements((kind, element) => {
    const mounted =
      kind === 'settings'
        ? load('panel').then(panel => panel.mountSettings(visit, element))
        : load('annex').then(annex => annex.mountElements(visit, [element]))
    mounted.then(keep).catch(missing)
  })

  const rendered = needsBanner() ? showRendered(visit) : null

  whenReady(async () => {
    if (isStopped) return
    update()
    if (control !== 'none' && [...declared.categories.values()].some(({ kind }) => kind !== 'none')) {
      addSettingsControl(visit.lang)
    }
    if (location.hash === SETTINGS_HASH) void openSettings()
    const shown = await rendered
    if (shown) keep(shown)
    else if (needsBanner())
      load('banner')
        .then(file => file.mountBanner(visit))
        .then(keep)
        .catch(missing)
  })

  return {
    openSettings,
    update,
    stop() {
      isStopped = true
      stops.forEach(stop => stop())
    },
  }
}
