import { native, read } from '../browser/natives.ts'
import { settingsLabel } from '../words/settings-label.ts'

/** The hash of links that open the settings. */
export const SETTINGS_HASH = '#latchkey-settings'

/** Selects what opens the settings: a button of the site's or ours, or any link that ends in the hash. */
export const SETTINGS = `[data-latchkey=settings],a[href$="${SETTINGS_HASH}"]`

/** Adds a plain button at the end of the page, unless a visible control is already there. */
export function addSettingsControl(lang: string): void {
  if (
    [...native('querySelectorAll')(SETTINGS)].some(
      control => control.getClientRects().length && !control.closest('#latchkey-banner'),
    )
  )
    return
  const button = native('createElement')('button')
  button.type = 'button'
  button.dataset.latchkey = 'settings'
  button.textContent = settingsLabel[/^cy\b/i.test(lang) ? 'cy' : 'en']
  read('body').append(button)
}
