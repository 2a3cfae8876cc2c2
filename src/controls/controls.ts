import { adoptStyle } from '../browser/adopt-style.ts'
import { report } from '../browser/report.ts'
import { whenReady } from '../browser/when-ready.ts'
import type { Visit } from '../visit.ts'
import { createBannerControl } from './banner-control.ts'
import { findBanner } from './find-banner.ts'
import { watchElements } from './page-elements.ts'
import { addSettingsControl, SETTINGS, SETTINGS_HASH } from './settings-control.ts'

/** A banner that stands in the page already, as the snippet says it. */
export interface RenderedBanner {
  readonly lang: string
  readonly style: string
}

export interface ControlOptions {
  readonly nonce: string
  readonly rendered: RenderedBanner | undefined
  readonly control: 'auto' | 'none'
}

export interface Controls {
  openSettings(opener?: Element | null): Promise<void>
  stop(): void
}

/** Joins the page's controls to the choice: the banner, whatever opens the settings, and our elements. */
export function startControls(visit: Visit, { nonce, rendered, control }: ControlOptions): Controls {
  const { decision } = visit.choice
  const hasSwitch = [...visit.declared.categories.values()].some(({ kind }) => kind !== 'none')
  const needsBanner = visit.banner !== 'none' && decision.asks.length + decision.tells.length > 0
  const banner = createBannerControl(visit)
  const stops = [banner.stop]
  let isBannerFound = false

  const lazily = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
    work.catch((error: unknown) => {
      report('a file could not be loaded: see data-ui', error)
      return otherwise
    })

  const openSettings = (opener: Element | null = null): Promise<void> =>
    lazily(
      visit.load('panel').then(panel => panel.openPanel(visit, opener)),
      undefined,
    )

  const onClick = (event: MouseEvent): void => {
    const { target } = event
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey) return
    // Through the prototype: a form's fields shadow its own methods.
    const control = Element.prototype.closest.call(target, `[data-latchkey],${SETTINGS}`)
    if (!control || banner.press(control, control.getAttribute('data-latchkey'))) return
    if (!control.matches(SETTINGS)) return
    event.preventDefault()
    void openSettings(control)
  }
  addEventListener('click', onClick)
  stops.push(() => removeEventListener('click', onClick))

  if (needsBanner && rendered && sameLanguage(rendered.lang, visit.lang)) {
    adoptStyle(rendered.style, nonce)
    stops.push(
      findBanner(element => {
        isBannerFound = true
        banner.adopt(element)
      }),
    )
  }

  whenReady(() => {
    if (needsBanner && !isBannerFound && visit.choice.decision.state !== 'decided') {
      void lazily(
        visit.load('banner').then(async file => banner.adopt(await file.mountBanner(visit))),
        undefined,
      )
    }
    stops.push(
      watchElements((kind, element) =>
        lazily(
          kind === 'settings'
            ? visit.load('panel').then(panel => panel.mountSettings(visit, element))
            : visit.load('annex').then(annex => annex.mountElements(visit, [element])),
          () => {},
        ),
      ),
    )
    if (hasSwitch && control === 'auto') addSettingsControl(visit.lang)
    if (location.hash === SETTINGS_HASH) void openSettings()
  })

  return { openSettings, stop: () => stops.forEach(stop => stop()) }
}

function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase()
}
