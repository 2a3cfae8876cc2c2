import { listen } from '../browser/listen.ts'
import { report } from '../browser/report.ts'
import type { Visit } from '../visit.ts'
import { lookFaults, type LookFault } from './look-faults.ts'

/** How long something has for its first frames before anybody measures it, in milliseconds. */
const SETTLING = 100

/**
 * Refuses a theme, or page styles, with which something of ours cannot be read or Reject is weaker than Accept: our own
 * look takes their place, out of the page's reach. Where not even that makes the two equals, nobody is offered Accept.
 * @returns the function that stops watching.
 */
export function watchLook(visit: Pick<Visit, 'load' | 'nonce'>, surface: HTMLElement): () => void {
  let isOver = false
  const refuse = async (faults: readonly LookFault[]): Promise<void> => {
    if (!faults[0] || isOver) return
    stop()
    tell(surface, faults)
    try {
      const { wearOurs } = await visit.load('armour', __INTEGRITY__.armour)
      wearOurs(visit.nonce)
    } catch (error) {
      report('cannot load', error)
    }
    if (lookFaults(surface).some(({ isUnfair }) => isUnfair)) shutAccept(surface)
  }
  const look = (): void => {
    if (!isOver && surface.isConnected) void refuse(lookFaults(surface))
  }
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  const stops = [
    // Styles and pictures may come late.
    listen('load', look),
    // What the pointer or the keyboard was on could not be compared.
    listen('pointerleave', look, surface),
    listen('change', look, scheme),
    listen('focusin', ({ target }) => void refuse(focusFaults(target as Element)), surface),
  ]
  const timer = setTimeout(look, SETTLING)
  const stop = (): void => {
    isOver = true
    clearTimeout(timer)
    stops.forEach(end => end())
  }
  return stop
}

/** What the keyboard is on must be seen, which nobody can tell before. */
function focusFaults(element: Element): LookFault[] {
  const { outlineStyle, boxShadow } = getComputedStyle(element)
  const isSeen = outlineStyle !== 'none' || boxShadow !== 'none'
  return isSeen || !element.matches('button:focus-visible,a:focus-visible,input:focus-visible')
    ? []
    : [{ message: 'nothing shows what the keyboard is on' }]
}

/** Nobody may say yes where they cannot as well say no: the question stays open. */
function shutAccept(surface: HTMLElement): void {
  surface.querySelector('button[data-latchkey=accept]')?.remove()
  report('Reject cannot be shown as the equal of Accept on this page, so Accept is not offered')
}

function tell(surface: HTMLElement, faults: readonly LookFault[]): void {
  const messages = faults.filter(({ isWish }) => !isWish).map(({ message }) => message)
  if (!messages[0]) return
  const what = surface.id === 'latchkey-banner' ? 'banner' : 'settings'
  const more = messages.length > 4 ? `; and ${messages.length - 4} more` : ''
  report(
    `the look of the ${what} is refused, and ours is worn in its place: ${messages.slice(0, 4).join('; ')}${more}. ` +
      'Change the --latchkey properties, or the styles of the page that reach it: docs/guides/theming.md',
  )
}
