import { listen } from '../browser/listen.ts'
import { native, read } from '../browser/natives.ts'
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
    if (isRendered(surface) && lookFaults(surface).some(({ isUnfair }) => isUnfair)) shutAccept(surface)
  }
  const look = (): void => {
    if (!isOver && isRendered(surface)) void refuse(lookFaults(surface))
  }
  // A form may stand where nobody sees it yet, as behind a tab.
  let wasRendered = isRendered(surface)
  const observer = new ResizeObserver(() => {
    if (!wasRendered && (wasRendered = isRendered(surface))) look()
  })
  observer.observe(surface)
  const lookAtStyle = ({ target }: Event): void => void (target instanceof HTMLLinkElement && look())
  native('addEventListener')('load', lookAtStyle, true)
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  const stops = [
    // Styles and pictures may come late.
    listen('load', look),
    () => native('removeEventListener')('load', lookAtStyle, true),
    // What the pointer or the keyboard was on could not be compared.
    listen('pointerleave', look, surface),
    listen('change', look, scheme),
    listen('focusin', ({ target }) => void refuse(focusFaults(target as Element)), surface),
  ]
  const timer = setTimeout(look, SETTLING)
  const stop = (): void => {
    isOver = true
    clearTimeout(timer)
    observer.disconnect()
    stops.forEach(end => end())
  }
  return stop
}

/** Whether there is anything to see of it now: where there is not, nothing of it can be unfair. */
function isRendered(surface: HTMLElement): boolean {
  // Safari before 17.4 does not say that a closed disclosure hides it.
  return surface.isConnected && !!surface.getClientRects()[0] && surface.checkVisibility?.() !== false
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
  const accept = surface.querySelector('button[data-latchkey=accept]')
  const hadFocus = accept !== null && accept === read('activeElement')
  accept?.remove()
  if (hadFocus) surface.querySelector<HTMLElement>('button[data-latchkey=reject]')?.focus()
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
