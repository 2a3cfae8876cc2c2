import { native, read } from '../browser/natives.ts'
import type { Decision, Method } from '../choice/types.ts'
import type { Latchkey } from '../latchkey.ts'
import { askAgain } from '../ui/ask-again.ts'
import { firstTexts, type BannerTexts } from '../ui/banner.ts'
import { fill } from '../words/fill.ts'
import { textIn } from '../words/text-in.ts'
import type { BannerParts, ClosedBanner, RegionProps } from './banner-parts.ts'
import { partButton } from './part-button.ts'
import { followLatchkey, runningLatchkey } from './running-latchkey.ts'
import type { Site } from './site.ts'
import { createStore, type Store } from './store.ts'

type Verb = 'accept' | 'reject'

const CLOSED: ClosedBanner = { state: 'closed' }

/**
 * What a banner says and does: the same as our own, for a site that dresses it. The receipt says of what is decided here
 * that the visitor used buttons of the site's own.
 */
export function createBannerStore({ manifest, declared, words, first }: Site): Store<BannerParts> {
  const { common, banner } = words
  const site = textIn(manifest.site?.name, common.lang) || banner.thisSite
  let parts: BannerParts = CLOSED
  /** The decision upon which it was made. */
  let seen: Decision | null = null
  let title = ''
  /** What is said once the press is followed. */
  let pressed = ''
  let said: HTMLElement | null = null
  let changed = (): void => {}

  /** Whether there is a question or a notice, about something of which there are texts. */
  function asks({ asks, tells }: Decision): boolean {
    return [...asks, ...tells].some(id => declared.categories.has(id))
  }

  /** Whoever has chosen is asked only about what is new or different. */
  function question(latchkey: Latchkey): ReturnType<typeof askAgain> {
    const { time, gpc } = latchkey.decision
    if (time !== null) return askAgain({ choice: latchkey, declared }, manifest, words)
    return { texts: firstTexts(manifest, words, { declared, gpc }), choice: latchkey }
  }

  function asking(texts: BannerTexts): BannerParts {
    title = fill(texts.title, { site })
    return {
      state: 'asking',
      region: region(),
      title,
      says: texts.says,
      accept: texts.accept ? partButton('accept', texts.accept, () => press('accept')) : null,
      reject: partButton('reject', texts.reject, () => press('reject')),
      settings: partButton('settings', common.settings),
    }
  }

  function confirm(outcome: string): void {
    parts = {
      state: 'confirming',
      region: region(),
      confirmation: { role: 'alert', tabIndex: -1, ref: focusOn },
      outcome,
      change: banner.change,
      hide: partButton('hide', banner.hide, hide),
    }
  }

  function region(): RegionProps {
    const { lang, direction: dir } = common
    return { id: 'latchkey-banner', role: 'region', 'aria-label': title, 'data-nosnippet': '', lang, dir }
  }

  function press(verb: Verb): void {
    const latchkey = runningLatchkey()
    if (!latchkey) return
    const { texts, choice } = question(latchkey)
    pressed = texts[`${verb}ed`]
    choice[verb]()
    pressed = ''
  }

  function onDecision(by?: Method): void {
    const latchkey = runningLatchkey()
    if (parts.state !== 'closed') {
      if (by === 'panel') confirm(banner.saved)
      else if (pressed) confirm(pressed)
      // Something allowed once decides nothing, so the question stays.
      else if (parts.state === 'confirming' && !(latchkey && asks(latchkey.decision))) parts = CLOSED
    }
    changed()
  }

  function hide(): void {
    const hadFocus = said?.contains(read('activeElement'))
    parts = CLOSED
    changed()
    // The keyboard goes on to the page's content, as a reader would after the banner.
    const content = hadFocus && native('querySelectorAll')<HTMLElement>('main,h1')[0]
    if (!content) return
    content.tabIndex = -1
    content.focus()
  }

  function focusOn(element: HTMLElement | null): void {
    said = element
    element?.focus()
  }

  function get(): BannerParts {
    const latchkey = runningLatchkey()
    const decision = latchkey?.decision ?? null
    if (decision !== seen && parts.state !== 'confirming') {
      seen = decision
      parts = latchkey && asks(latchkey.decision) ? asking(question(latchkey).texts) : CLOSED
    }
    return parts
  }

  // What is new or different since a choice is only known in the page.
  const isKnown = first.time === null && asks(first)
  const ahead = isKnown ? asking(firstTexts(manifest, words, { declared, gpc: first.gpc })) : CLOSED

  return createStore({
    get,
    first: () => ahead,
    follow(listener) {
      changed = listener
      return followLatchkey(onDecision)
    },
  })
}
