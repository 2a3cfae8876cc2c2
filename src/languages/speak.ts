import { native } from '../browser/natives.ts'
import type { Visit } from '../visit.ts'
import { brief } from '../words/en/brief.ts'
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

/** Names the control that we put at the end of a page. */
export async function nameControl(visit: Visit): Promise<void> {
  const { common } = await wordsOf(visit, { common: brief })
  for (const control of native('querySelectorAll')<HTMLElement>('body>button[data-latchkey=settings]')) {
    control.textContent = common.settings
    control.lang = common.lang
    control.dir = common.direction
  }
}
