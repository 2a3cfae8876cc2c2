import { native, read } from '../browser/natives.ts'
import { readRecord } from '../browser/cookies.ts'
import { readSession, writeSession, type Session } from '../browser/session.ts'
import type { Situation, Visit } from '../visit.ts'
import { adoptStyle } from '../browser/adopt-style.ts'
import { isEnglish } from '../markup/in-english.ts'
import { announce } from './announce.ts'
import css from './reload.css?inline'
import { banner } from '../words/en/banner.ts'
import { brief } from '../words/en/brief.ts'
import { reload } from '../words/en/reload.ts'
import { wordsOf } from '../languages/words-of.ts'

const ENGLISH = { common: brief, banner, reload }

/**
 * Does what a decision asks of a document that cannot follow it: loads the page again, once, where that loses nothing;
 * else offers to, and the decision counts from the next page.
 * @param elsewhere what was withdrawn and kept nothing on this site.
 */
export async function reloadPage(
  visit: Visit,
  { before: allowed, isNeeded, isTouched }: Situation,
  elsewhere: readonly string[],
): Promise<void> {
  const { choice, options } = visit
  // Below `seal` what is allowed once ends with the document.
  const once = options.level === 'seal' ? [...visit.once] : []
  const before = readSession()
  // What is allowed for this visit lasts as long as it is allowed.
  if (once[0] || before.once) writeSession({ ...before, once })
  const reloaded = `${readRecord() ?? ''} ${once.join(' ')}`
  const isKept = choice.decision.time === null ? once[0] !== undefined : readRecord() !== undefined
  // In a browser that keeps nothing a reload would bring nothing, and a page that decides by itself would go round.
  if (!isNeeded || !isKept || before.reloaded === reloaded) return
  const go = (): void => {
    const session: Session = { once, reloaded, elsewhere, focus: selectorOf(read('activeElement')) }
    if (!writeSession(session)) return
    // A page that came by POST would be posted again.
    history.replaceState(history.state, '', location.href)
    location.reload()
  }
  const hasGrown = choice.decision.allowed.some(id => !allowed.includes(id))
  if (isTouched || options.reload === 'ask') await offer(visit, hasGrown, go)
  else go()
}

/** After the reload: the focus returns to where it was, and the outcome is told. */
export async function resume(visit: Visit, { focus, once, reloaded }: Session): Promise<void> {
  writeSession({ ...(once && { once }), ...(reloaded && { reloaded }) })
  const element = focus ? native('querySelectorAll')<HTMLElement>(focus)[0] : undefined
  element?.focus({ preventScroll: true })
  const { banner, common } = await wordsOf(visit, ENGLISH)
  announce(banner.saved, null, common)
}

/** Offers the reload in the page, at its end for the keyboard and in sight for the eye. */
async function offer(visit: Visit, isGrant: boolean, go: () => void): Promise<void> {
  const { reload, common } = await wordsOf(visit, ENGLISH, 'later')
  const [text, label] = isGrant ? [reload.fromNext, reload.showNow] : [reload.stopsNext, reload.stopNow]
  native('querySelectorAll')('.latchkey-reload').forEach(old => old.remove())
  adoptStyle(css, visit.nonce)
  const place = native('createElement')('div')
  place.className = 'latchkey-reload'
  // A region, like the banner: whoever goes through a page by its regions finds it.
  place.setAttribute('role', 'region')
  place.setAttribute('aria-label', common.settings)
  place.lang = isEnglish(text) ? 'en' : common.lang
  place.dir = common.direction
  const button = native('createElement')('button')
  button.type = 'button'
  button.lang = isEnglish(label) ? 'en' : common.lang
  button.textContent = label
  button.addEventListener('click', go)
  place.append(`${text} `, button)
  read('documentElement').dataset.latchkeyReload = ''
  read('body').append(place)
  announce(text, null, common)
}

/** A selector that finds an element again in the same page; empty where nothing has the focus. */
function selectorOf(element: Element | null): string {
  const steps: string[] = []
  // After the reload the embed stands there instead, or what was in its template.
  const embed = element?.closest('latchkey-placeholder')?.nextElementSibling
  const then = embed?.localName === 'template' ? '+*' : ''
  for (
    let at = embed ?? element;
    at && at !== read('body') && at !== read('documentElement');
    at = at.parentElement
  ) {
    if (at.closest('#latchkey-banner,#latchkey-panel')) return ''
    const own = at
    const siblings = [...(at.parentElement?.children ?? [])].filter(one => one.localName === own.localName)
    steps.unshift(`${CSS.escape(at.localName)}:nth-of-type(${siblings.indexOf(at) + 1})`)
  }
  return steps[0] ? `body>${steps.join('>')}${then}` : ''
}
