import { create, queryAll, read } from '../browser/natives.ts'
import { settingsLabel } from '../words/settings-label.ts'

/** The hash of links that open the settings. */
export const SETTINGS_HASH = '#latchkey-settings'

/** Selects what opens the settings: a button of the site's or ours, or any link that ends in the hash. */
export const SETTINGS = `[data-latchkey=settings],a[href$="${SETTINGS_HASH}"]`

/** Adds a plain button at the end of the page, unless a visible control is already there. */
export function addSettingsControl(lang: string, banner: Element | undefined): void {
  if ([...queryAll(SETTINGS)].some(control => control.getClientRects().length && !banner?.contains(control)))
    return
  const button = create('button')
  button.type = 'button'
  button.dataset.latchkey = 'settings'
  button.textContent = settingsLabel[/^cy\b/i.test(lang) ? 'cy' : 'en']
  read('body').append(button)
}
