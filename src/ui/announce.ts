import { native, read } from '../browser/natives.ts'
import { isEnglish } from '../markup/in-english.ts'
import type { BriefWords } from '../words/sections/common-words.ts'

/** Long enough for assistive technology to know a new live region before it speaks. In milliseconds. */
const SETTLING = 100

const regions = new WeakMap<Element, HTMLElement>()

/** Says an outcome right after the control that led to it, where the eye already is, and aloud. */
export function announce(
  text: string,
  control: Element | null,
  { lang, direction }: Pick<BriefWords, 'lang' | 'direction'>,
): void {
  const place = control?.isConnected ? control : read('body')
  const region = regions.get(place) ?? native('createElement')('span')
  regions.set(place, region)
  region.className = 'latchkey-status'
  region.setAttribute('role', 'status')
  region.lang = isEnglish(text) ? 'en' : lang
  region.dir = direction
  region.textContent = ''
  if (place === read('body')) place.append(region)
  else place.after(region)
  setTimeout(() => {
    region.textContent = text
  }, SETTLING)
}

/** Takes away what was said there before. */
export function silence(control: Element | null): void {
  regions.get(control ?? read('body'))?.remove()
}
