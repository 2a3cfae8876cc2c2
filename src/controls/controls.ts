import { native } from '../browser/natives.ts'
import { listen } from '../browser/listen.ts'
import type { LazyFiles, Visit } from '../visit.ts'
import { addSettingsControl, SETTINGS, SETTINGS_HASH } from './settings-control.ts'

/** A function that ends something; nothing where there is nothing to end. */
export type Stop = (() => void) | null | undefined | void

/** Shows a banner that stands in the page already; null where there is none. */
export type ShowRendered = (visit: Visit) => Promise<Stop>

export interface ControlOptions {
  readonly showRendered: ShowRendered | undefined
  /** `none`: no button of ours at the end of the page. */
  readonly control: string | undefined
  /** Does something with our first lazy file, keeps what ends it, and says where the file cannot be had. */
  readonly use: (work: (file: LazyFiles['banner']) => Stop | Promise<Stop>) => Promise<void>
  /** Ends something with the run, at once where that has ended. */
  readonly keep: (stop: Stop) => void
}

export interface Controls {
  openSettings(opener?: Element | null): Promise<void>
  /** Fills those of our elements that came into the page. Not before it is parsed: a table is taken over whole. */
  findElements(): void
  /** Adds what a parsed page lacks: a control, a banner. */
  complete(): Promise<void>
}

/** Selects our elements, by tag or, since editors strip unknown tags, by class. */
const ELEMENTS = 'annex,recipients,notice,settings'.replace(/\w+/g, 'latchkey-$&,.latchkey-$&').split(',')

/** Joins the page's controls to the visit: the banner, whatever opens the settings, and our elements. */
export function startControls(visit: Visit, { showRendered, control, use, keep }: ControlOptions): Controls {
  const seen = new WeakSet<Element>()

  const openSettings = (opener: Element | null = null): Promise<void> =>
    use(file => file.openPanel(visit, opener))

  const needsBanner = (): unknown => {
    const { asks, tells } = visit.choice.decision
    return visit.banner !== 'none' && (asks[0] ?? tells[0])
  }

  const onClick = (event: MouseEvent): void => {
    const { target } = event
    // Through the prototype: a form's fields shadow its own methods.
    const opener = target instanceof Element && Element.prototype.closest.call(target, SETTINGS)
    if (!opener || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    void openSettings(opener)
  }
  keep(listen('click', onClick))

  const rendered = needsBanner() && showRendered?.(visit)

  return {
    openSettings,
    findElements() {
      // One by one, browsers find a tag or a class in a tenth of the time that they take for a list of them.
      for (const element of ELEMENTS.flatMap(one => [...native('querySelectorAll')(one)])) {
        if (!seen.has(element)) void use(file => file.mount(visit, element))
        seen.add(element)
      }
    },
    async complete() {
      if (control !== 'none') addSettingsControl(visit)
      if (location.hash === SETTINGS_HASH) void openSettings()
      const shown = await rendered
      if (shown) keep(shown as Stop)
      else if (needsBanner()) void use(file => file.mountBanner(visit))
    },
  }
}
