import { settingsLabel } from '../words/settings-label.ts'

/** The hash of links that open the settings. */
export const SETTINGS_HASH = '#latchkey-settings'

/** Selects what opens the settings: a button of the site's or ours, or any link that ends in the hash. */
export const SETTINGS = `[data-latchkey=settings],a[href$="${SETTINGS_HASH}"]`

/** Adds a plain button at the end of the page, unless a visible control is already there. */
export function addSettingsControl(lang: string): void {
  for (const control of document.querySelectorAll(SETTINGS)) {
    if (!control.closest('#latchkey-banner') && control.getClientRects().length) return
  }
  const button = document.createElement('button')
  button.type = 'button'
  button.dataset.latchkey = 'settings'
  button.textContent = settingsLabel[/^cy\b/i.test(lang) ? 'cy' : 'en']
  document.body.append(button)
}
