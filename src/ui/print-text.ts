import { native, read } from '../browser/natives.ts'

/** On the root element while this alone is printed; the style of the panel knows it. */
const PRINTING = 'data-latchkey-print'

/** Prints a heading and lines of text, and nothing else of the page. */
export function printText(
  heading: string,
  lines: readonly string[],
  { lang, direction }: { readonly lang: string; readonly direction: string },
): void {
  const place = native('createElement')('div')
  place.id = 'latchkey-print'
  place.lang = lang
  place.dir = direction
  const add = (tag: 'h1' | 'p', text: string): void => {
    const element = native('createElement')(tag)
    element.textContent = text
    place.append(element)
  }
  add('h1', heading)
  for (const line of lines) add('p', line)
  const root = read('documentElement')
  read('body').append(place)
  root.setAttribute(PRINTING, '')

  const over = new AbortController()
  // Some browsers print later, and some never say that they have: whoever goes on in the page has printed.
  for (const type of ['afterprint', 'pointerdown', 'keydown']) {
    addEventListener(
      type,
      () => {
        over.abort()
        place.remove()
        root.removeAttribute(PRINTING)
      },
      { capture: true, signal: over.signal },
    )
  }
  print()
}
