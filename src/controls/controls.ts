import { listen } from '../browser/listen.ts'
import { native } from '../browser/natives.ts'
import type { Stop, Visit } from '../visit.ts'
import { addSettingsControl, SETTINGS, SETTINGS_HASH } from './settings-control.ts'

export interface ControlOptions {
  /** `none`: no button of ours at the end of the page. */
  readonly control: string | undefined
  /** Opens the settings in a dialog; the focus returns to the opener. */
  readonly openSettings: (opener?: Element) => Promise<void>
  /** Fills one of our elements. */
  readonly mount: (element: Element) => void
  /** Ends something with the run, at once where that has ended. */
  readonly keep: (stop: Stop) => void
}

export interface Controls {
  /** Fills those of our elements that came into the page. Not before it is parsed: a table is taken over whole. */
  findElements(): void
  /** Adds the control that a parsed page lacks. */
  complete(): void
}

/** Selects our elements, by tag or, since editors strip unknown tags, by class. */
const ELEMENTS = 'annex,recipients,notice,settings'.replace(/\w+/g, 'latchkey-$&,.latchkey-$&').split(',')

/** Joins the page's controls to the visit: whatever opens the settings, and our elements. */
export function startControls(
  visit: Pick<Visit, 'declared' | 'lang'>,
  { control, openSettings, mount, keep }: ControlOptions,
): Controls {
  const seen = new WeakSet<Element>()

  const onClick = (event: MouseEvent): void => {
    const { target } = event
    // Through the prototype: a form's fields shadow its own methods.
    const opener = target instanceof Element && Element.prototype.closest.call(target, SETTINGS)
    if (!opener || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    void openSettings(opener)
  }
  keep(listen('click', onClick))

  return {
    findElements() {
      // One by one, browsers find a tag or a class in a tenth of the time that they take for a list of them.
      for (const element of ELEMENTS.flatMap(one => [...native('querySelectorAll')(one)])) {
        if (!seen.has(element)) mount(element)
        seen.add(element)
      }
    },
    complete() {
      if (control !== 'none') addSettingsControl(visit)
      if (location.hash === SETTINGS_HASH) void openSettings()
    },
  }
}
