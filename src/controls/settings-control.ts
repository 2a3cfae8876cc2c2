import { native, read } from '../browser/natives.ts'
import type { Visit } from '../visit.ts'
import { settingsLabel } from '../words/settings-label.ts'

/** The hash of links that open the settings. */
export const SETTINGS_HASH = '#latchkey-settings'

/** Selects what opens the settings: a button of the site's or ours, or any link that ends in the hash. */
export const SETTINGS = `[data-latchkey=settings],a[href$="${SETTINGS_HASH}"]`

/** Adds a plain button at the end of a page where something has a switch and no control for it can be seen. */
export function addSettingsControl({ declared, lang }: Pick<Visit, 'declared' | 'lang'>): void {
  const canSee = (control: Element): unknown =>
    control.getClientRects()[0] && !control.closest('#latchkey-banner')
  const hasSwitch = [...declared.categories.values()].some(({ kind }) => kind !== 'none')
  if (!hasSwitch || [...native('querySelectorAll')(SETTINGS)].some(canSee)) return
  const button = native('createElement')('button')
  button.type = 'button'
  button.dataset.latchkey = 'settings'
  button.textContent = settingsLabel[/^cy\b/i.test(lang) ? 'cy' : 'en']
  read('body').append(button)
}
