import { listen } from '../../browser/listen.ts'
import { read } from '../../browser/natives.ts'
import { isEmbed } from '../../gate/is-embed.ts'
import type { Manifest } from '../../manifest/types.ts'
import { createUrlOwners } from '../../manifest/url-owners.ts'
import { toNode } from '../../markup/to-node.ts'
import type { Visit } from '../../visit.ts'
import { canGrow, fit, fitTemplate, grow, isCut, measure, type Box } from './fit.ts'
import { handFocus } from './hand-focus.ts'
import { judgePlaceholders } from './judge-placeholders.ts'
import { placeholderMarkup, type PlaceholderLanguage } from './placeholder-markup.ts'
import { readOffer, type Offer } from './read-offer.ts'
import { setLevels } from './set-levels.ts'

/** Stands on an embed whose place is taken, and on a link that is taken over: the style sheet hides both. */
const TAKEN = 'data-latchkey-taken'

/** A placeholder in the page. */
interface Drawn {
  readonly root: HTMLElement
  readonly offer: Offer
  readonly link: Element | null
  /** None where a template gives no size. */
  box: Box | null
  /** Whether a button of it was pressed, so that the focus goes on into what appears. */
  isPressed: boolean
}

interface Setting {
  readonly visit: Visit
  readonly manifest: Manifest
  readonly words: PlaceholderLanguage
}

export interface Placeholders {
  /** Draws what waits now, and takes away the rest. */
  readonly update: (waiting: readonly HTMLElement[]) => void
  readonly stop: () => void
}

/**
 * Keeps a placeholder before each embed that waits. All of a page is measured at once and written at once, so that 200
 * of them cost two layouts, and a third where some have to grow.
 */
export function createPlaceholders(setting: Setting): Placeholders {
  const { choice, declared } = setting.visit
  const { ownersOf } = createUrlOwners(declared, location.hostname)
  const drawn = new Map<HTMLElement, Drawn>()
  const links = new Set<Element>()
  const widths = new WeakMap<Element, number>()
  /** What cannot be offered, or is hidden: not looked at again before its size changes, however often a page adds something. */
  const idle = new WeakSet<Element>()
  let waiting: readonly HTMLElement[] = []

  const resized = new ResizeObserver(entries => {
    const isNew = ({ target }: ResizeObserverEntry): boolean => widths.get(target) !== target.clientWidth
    if (!entries.some(isNew)) return
    for (const { target } of entries) {
      widths.set(target, target.clientWidth)
      idle.delete(target)
    }
    refit()
    // What was hidden may have come into sight.
    update()
  })
  // A page that takes an embed away leaves the placeholder, which it does not know. What it does with the placeholder is
  // its own affair: to put that back at once could go on for ever.
  const moved = new MutationObserver(() => {
    for (const [embed, one] of [...drawn]) if (!embed.isConnected) takeDown(embed, one)
  })

  function update(): void {
    let focused: HTMLElement | undefined
    const wanted = new Map<HTMLElement, HTMLElement>()
    for (const element of waiting) {
      const embed = element.localName === 'source' ? (element.parentElement as HTMLElement) : element
      if (isEmbed(element) && embed.isConnected && !wanted.has(embed)) wanted.set(embed, element)
    }
    for (const [embed, one] of [...drawn]) {
      const { root, offer } = one
      const isSame =
        root.parentNode === embed.parentNode && offer.isDecided === offer.ids.every(choice.allows)
      if (wanted.has(embed) && isSame) continue
      const hadFocus = one.isPressed || root.contains(read('activeElement'))
      takeDown(embed, one)
      if (hadFocus) focused = embed
    }
    const fresh = [...wanted].filter(
      ([embed]) => !drawn.has(embed) && !idle.has(embed) && !isInControl(embed),
    )
    const boxes = fresh.map(([embed]) => measure(embed))
    fresh.forEach(([embed, element], index) => draw(embed, element, boxes[index] as Box | null))
    if (fresh[0]) {
      setLevels()
      growAll(fresh.map(([embed]) => embed))
      judge.look()
    }
    if (focused?.isConnected) handFocus(drawn.get(focused)?.root ?? focused)
  }

  function draw(embed: HTMLElement, element: HTMLElement, box: Box | null): void {
    const isTemplate = embed instanceof HTMLTemplateElement
    const parent = embed.parentElement as Element
    idle.add(embed)
    if (!isTemplate && !box) return watch(embed)
    const offer = readOffer(element, embed, { ...setting, ownersOf, isTaken: link => links.has(link) })
    if (!offer) return
    const link = offer.link?.own ?? null
    const root = toNode(
      placeholderMarkup(offer, { words: setting.words, lang: setting.visit.lang }),
    ) as HTMLElement
    const one: Drawn = { root, offer, link, box, isPressed: false }
    onPress(one, 'show', () => offer.ids.forEach(id => choice.allowOnce(id, 'embed')))
    onPress(one, 'always', () => choice.decide(Object.fromEntries(offer.ids.map(id => [id, true])), 'embed'))
    embed.before(root)
    if (box) fit(root, box)
    else if (isTemplate) fitTemplate(root, embed)
    embed.setAttribute(TAKEN, '')
    if (link) {
      links.add(link)
      link.setAttribute(TAKEN, 'link')
    }
    idle.delete(embed)
    drawn.set(embed, one)
    watch(parent)
    moved.observe(parent, { childList: true })
  }

  /** Only our own buttons decide: they are found in what was just made, and nowhere else. */
  function onPress(one: Drawn, verb: string, decide: () => void): void {
    one.root.querySelector(`[data-latchkey=${verb}]`)?.addEventListener('click', () => {
      one.isPressed = true
      decide()
    })
  }

  function watch(element: Element): void {
    if (widths.has(element)) return
    widths.set(element, element.clientWidth)
    resized.observe(element)
  }

  function takeDown(embed: HTMLElement, { root, link }: Drawn): void {
    drawn.delete(embed)
    root.remove()
    embed.removeAttribute(TAKEN)
    if (link) {
      links.delete(link)
      link.removeAttribute(TAKEN)
    }
  }

  /** Measures anew what stands in the page, with each embed in its place for as long as that takes. */
  function refit(): void {
    const all = [...drawn].filter(([, { box }]) => box)
    for (const [embed, { root }] of all) {
      embed.removeAttribute(TAKEN)
      root.style.setProperty('position', 'absolute', 'important')
    }
    const boxes = all.map(([embed]) => measure(embed))
    all.forEach(([embed, one], index) => {
      one.box = boxes[index] ?? one.box
      embed.setAttribute(TAKEN, '')
      fit(one.root, one.box as Box)
    })
    growAll(all.map(([embed]) => embed))
  }

  function growAll(embeds: readonly HTMLElement[]): void {
    const all = embeds.flatMap(embed => drawn.get(embed) ?? [])
    const cut = all.filter(({ box, root }) => box && isCut(root))
    const growing = new Set(cut.filter(({ root }) => canGrow(root)))
    for (const one of all) {
      const text = one.root.querySelector('.latchkey-text')
      if (growing.has(one)) grow(one.root, one.box as Box)
      // What scrolls can be reached by keyboard.
      else if (cut.includes(one)) text?.setAttribute('tabindex', '0')
      else text?.removeAttribute('tabindex')
    }
  }

  const deafen = listen('resize', refit)
  const judge = judgePlaceholders(setting.visit, () => [...drawn.values()].map(({ root }) => root), refit)
  return {
    update(now) {
      waiting = now
      update()
    },
    stop() {
      deafen()
      judge.stop()
      resized.disconnect()
      moved.disconnect()
      for (const [embed, one] of [...drawn]) takeDown(embed, one)
    },
  }
}

/** Whether something stands in what is pressed itself: buttons of ours in there would not be pressed. */
function isInControl(embed: Element): boolean {
  return !!embed.closest('a,button,label,summary,latchkey-placeholder')
}
