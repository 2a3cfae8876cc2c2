import { read } from '../../browser/natives.ts'
import { TAG } from './placeholder-markup.ts'

/** Selects what can take the focus by itself. */
const STOPS = 'iframe,a[href],button,input,select,textarea,video[controls],audio[controls],[tabindex]'

/** Gives the focus to what has appeared in the place of a placeholder. */
export function handFocus(embed: HTMLElement): void {
  const shown = embed instanceof HTMLTemplateElement ? embed.nextElementSibling : embed
  if (!(shown instanceof HTMLElement)) return
  // A placeholder that says something else by now is read from its start.
  const target = shown.matches(`${TAG},${STOPS}`) ? shown : (shown.querySelector<HTMLElement>(STOPS) ?? shown)
  target.focus()
  if (read('activeElement') === target) return
  // A picture, or a block of text: the keyboard goes on from here.
  shown.tabIndex = -1
  shown.focus()
}
