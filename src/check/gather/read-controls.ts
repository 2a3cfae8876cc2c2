import { native, read } from '../../browser/natives.ts'
import { SETTINGS, SETTINGS_HASH } from '../../controls/settings-control.ts'
import type { Facts } from '../facts.ts'

/** What of the page opens the settings. */
export function readControls(): Pick<Facts, 'control' | 'brokenLinks'> {
  const seen = [...native('querySelectorAll')(SETTINGS)].filter(
    control => control.getClientRects()[0] && !control.closest('#latchkey-banner,#latchkey-check'),
  )
  const links = [...native('querySelectorAll')('a[href*=latchkey-settings i]')].map(
    link => link.getAttribute('href') as string,
  )
  return {
    control: seen.some(control => !isAdded(control)) ? 'page' : seen[0] ? 'added' : 'none',
    brokenLinks: links.filter(href => !href.endsWith(SETTINGS_HASH)).map(href => href.slice(0, 200)),
  }
}

/** The button that we add stands directly in the body, and carries nothing else. */
function isAdded(control: Element): boolean {
  return control.localName === 'button' && control.parentElement === read('body') && !control.className
}
