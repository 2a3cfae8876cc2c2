import { native } from '../../browser/natives.ts'
import { TAG } from './placeholder-markup.ts'

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]'

/** Gives the title of each placeholder the level below the heading that it stands under, so that no level is left out. */
export function setLevels(): void {
  let level = 1
  for (const heading of native('querySelectorAll')(HEADINGS)) {
    const own = Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)) || 2
    if (!heading.closest(TAG)) level = own
    else if (own !== level + 1) heading.setAttribute('aria-level', String(Math.min(level + 1, 6)))
  }
}
