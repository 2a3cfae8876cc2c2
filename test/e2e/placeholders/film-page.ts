import type { Page } from 'playwright-core'
import { SMALL } from '../../support/manifests.ts'
import type { Site } from '../../support/site.ts'

/** The small site, of which the films say what works without them. */
export const MANIFEST = {
  ...SMALL,
  services: {
    ...SMALL.services,
    films: { ...SMALL.services.films, without: 'You can read the words of the film instead.' },
  },
}

export const PLACEHOLDER = 'latchkey-placeholder'
export const SHOW = { name: 'Show this one: How to bleed a radiator' }
export const ALWAYS = { name: 'Always show Films' }

/** Address of the film. */
export const filmOf = (site: Site): string => site.third('/film', 'films.localhost')

/** A film in the middle of a page, as an editor pastes it: marked, or just as its maker gives it. */
export function filmPage(
  site: Site,
  { isMarked = true, around = '', size = 'width="640" height="360"' } = {},
) {
  const address = `${isMarked ? 'data-consent="films" data-' : ''}src="${filmOf(site)}"`
  return `<p>Before</p>
<figure><iframe id="film" title="How to bleed a radiator" ${address} ${size}></iframe></figure>
<p id="after">After</p>${around}`
}

/** Where an element stands in the window. */
export async function placeOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox()
  return box && [box.x, box.y, box.width, box.height]
}
