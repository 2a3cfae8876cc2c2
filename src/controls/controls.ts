import { adoptStyle } from '../browser/adopt-style.ts'
import { report } from '../browser/report.ts'
import { whenReady } from '../browser/when-ready.ts'
import type { Visit } from '../visit.ts'
import { createBannerControl } from './banner-control.ts'
import { findBanner } from './find-banner.ts'
import { watchElements } from './page-elements.ts'
import { addSettingsControl, SETTINGS, SETTINGS_HASH } from './settings-control.ts'

/** A banner that stands in the page already, as the snippet tells of it. */
export interface RenderedBanner {
  readonly lang?: string
  readonly style?: string
}

export interface ControlOptions {
  readonly rendered: RenderedBanner | undefined
  readonly control: string | undefined
}

export interface Controls {
  openSettings(opener?: Element | null): Promise<void>
  stop(): void
}

/** Joins the page's controls to the choice: the banner, whatever opens the settings, and our elements. */
export function startControls(visit: Visit, { rendered, control }: ControlOptions): Controls {
  const { choice, declared, lang, load } = visit
  const banner = createBannerControl(visit)
  const stops: (() => void)[] = [banner.close]
  let isStopped = false
  let stopLooking = (): void => {}

  const missing = (error: unknown): void => report('cannot load a file of data-ui', error)
  const openSettings = (opener: Element | null = null): Promise<void> =>
    load('panel').then(panel => panel.openPanel(visit, opener), missing)
  const needsBanner = (): boolean => {
    const { asks, tells } = choice.decision
    return visit.banner !== 'none' && asks.length + tells.length > 0
  }

  const onClick = (event: MouseEvent): void => {
    const { target } = event
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey) return
    // Through the prototype: a form's fields shadow its own methods.
    const pressed = Element.prototype.closest.call(target, `[data-latchkey],${SETTINGS}`)
    if (!pressed) return
    if (pressed.matches(SETTINGS)) {
      event.preventDefault()
      void openSettings(pressed)
    } else banner.press(pressed, pressed.getAttribute('data-latchkey'))
  }
  addEventListener('click', onClick)
  stops.push(() => removeEventListener('click', onClick))

  if (rendered?.lang && needsBanner() && baseOf(rendered.lang) === baseOf(lang)) {
    adoptStyle(rendered.style ?? '', visit.nonce)
    stopLooking = findBanner(banner.adopt)
  }

  whenReady(() => {
    stopLooking()
    if (isStopped) return
    if (needsBanner() && !banner.element()) {
      load('banner')
        .then(file => file.mountBanner(visit))
        .then(element => (needsBanner() ? banner.adopt(element) : element.remove()), missing)
    }
    watchElements((kind, element) => {
      if (isStopped) return
      const mounted =
        kind === 'settings'
          ? load('panel').then(panel => panel.mountSettings(visit, element))
          : load('annex').then(annex => annex.mountElements(visit, [element]))
      mounted.then(stop => stops.push(stop), missing)
    })
    if (control !== 'none' && [...declared.categories.values()].some(({ kind }) => kind !== 'none')) {
      addSettingsControl(lang, banner.element())
    }
    if (location.hash === SETTINGS_HASH) void openSettings()
  })

  return {
    openSettings,
    stop() {
      isStopped = true
      stops.forEach(stop => stop())
    },
  }
}

function baseOf(lang: string): string {
  return lang.slice(0, 2).toLowerCase()
}
