import { native } from '../browser/natives.ts'
import type { Visit } from '../visit.ts'
import { brief } from '../words/en/brief.ts'
import { settingsLabel } from '../words/settings-label.ts'
import { wordsOf } from './words-of.ts'

/** Our banner: what stands deeper under its id is somebody's content. */
export const BANNER = 'body>#latchkey-banner'

/** Speaks another language from now on in this document: in the banner at once. Decides and stores nothing. */
export async function speak(visit: Visit, tag: string): Promise<void> {
  visit.lang = tag
  await Promise.all([speakBanner(visit), nameControl(visit)])
}

/** Puts the same banner in another language in place of what it says. Its buttons go on working. */
async function speakBanner(visit: Visit): Promise<void> {
  const banner = native('querySelectorAll')<HTMLElement>(BANNER)[0]
  if (!banner || banner.hidden) return
  const { makeBanner } = await visit.load('banner', __INTEGRITY__.banner)
  const made = await makeBanner(visit)
  if (!made) return
  const { element } = made
  if (visit.choice.decision.gpc) {
    const said = element.querySelector<HTMLTemplateElement>('template[data-latchkey-then=gpc]')
    const message = said?.content.firstElementChild
    if (message) element.querySelector('div')?.replaceWith(message)
  }
  for (const name of ['lang', 'dir', 'aria-label'])
    banner.setAttribute(name, element.getAttribute(name) ?? '')
  const find = (): Element | null => banner.querySelector('button[data-latchkey=accept]')
  const isOffered = find()
  banner.replaceChildren(...element.childNodes)
  // Where Reject could not be shown as its equal, it was taken away.
  if (!isOffered) find()?.remove()
}

/** What we call our control, in each language in which it has been named here. */
const labels = new Set<string | null>(Object.values(settingsLabel))

/** Names the control that we put at the end of a page. A button of the site's own that stands there has its own words. */
export async function nameControl(visit: Visit): Promise<void> {
  const { common } = await wordsOf(visit, { common: brief })
  labels.add(common.settings)
  for (const control of native('querySelectorAll')<HTMLElement>('body>button[data-latchkey=settings]')) {
    if (!labels.has(control.textContent)) continue
    control.textContent = common.settings
    control.lang = common.lang
    control.dir = common.direction
  }
}
