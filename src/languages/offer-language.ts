import { native } from '../browser/natives.ts'
import { report } from '../browser/report.ts'
import type { Visit } from '../visit.ts'
import { findBanner } from '../browser/find-banner.ts'
import { otherLanguage } from './other-language.ts'
import { nameControl, speak } from './speak.ts'

/**
 * Puts a quiet link to the visitor's own language into the banner, and one back once it is spoken.
 * @returns the function that stops looking for a banner.
 */
export function offerLanguage(visit: Visit): () => void {
  const { asks, tells } = visit.choice.decision
  void nameControl(visit)
  if (asks.length + tells.length === 0 || visit.options.banner === 'none') return () => {}
  return findBanner(banner => {
    void addLink(visit, banner).catch((error: unknown) => report('cannot load', error))
  })
}

async function addLink(visit: Visit, banner: Element): Promise<HTMLElement | undefined> {
  const other = await otherLanguage(visit)
  const message = banner.querySelector('[data-latchkey-part=message]')
  if (!other || !message) return undefined
  const link = native('createElement')('button')
  link.type = 'button'
  link.dataset.latchkey = 'language'
  link.lang = other.tag
  link.dir = other.direction
  link.textContent = other.name
  let isPressed = false
  link.addEventListener('click', () => {
    // Pressed twice, it would come back twice.
    if (isPressed) return
    isPressed = true
    void speak(visit, other.tag)
      .then(() => addLink(visit, banner))
      .then(back => back?.focus())
      .catch((error: unknown) => report('cannot load', error))
      .finally(() => (isPressed = false))
  })
  message.prepend(link)
  return link
}
