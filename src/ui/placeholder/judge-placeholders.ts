import { listen } from '../../browser/listen.ts'
import { report } from '../../browser/report.ts'
import type { Visit } from '../../visit.ts'
import { isBroken } from './is-broken.ts'

/**
 * Puts our own look in place of what a page makes of its placeholders, once one of them is broken.
 * @param roots those that stand in the page now.
 * @param onWorn is told when they look otherwise, and may have another size.
 * @returns what looks at them, and what ends that.
 */
export function judgePlaceholders(
  visit: Pick<Visit, 'load' | 'nonce'>,
  roots: () => readonly HTMLElement[],
  onWorn: () => void,
): { readonly look: () => void; readonly stop: () => void } {
  let isOver = false
  const stop = (): void => {
    isOver = true
    stops.forEach(end => end())
  }
  const look = (): void => {
    if (isOver || !roots().some(isBroken)) return
    stop()
    visit.load('armour', __INTEGRITY__.armour).then(
      ({ wearOurs }) => {
        wearOurs(visit.nonce)
        report(
          'the look of a placeholder is refused, and ours is worn in its place. ' +
            'Change the --latchkey properties, or the styles of the page that reach it: docs/guides/theming.md',
        )
        onWorn()
      },
      (error: unknown) => report('cannot load', error),
    )
  }
  const stops = [
    // Styles may come late.
    listen('load', look),
    listen('change', look, matchMedia('(prefers-color-scheme: dark)')),
    // What the keyboard is on must be seen, which nobody can tell before.
    listen('focusin', ({ target }) => {
      if (roots().some(root => root.contains(target as Element))) look()
    }),
  ]
  return { look, stop }
}
