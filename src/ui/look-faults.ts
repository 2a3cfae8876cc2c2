import { native } from '../browser/natives.ts'
import { contrast, ENHANCED, NEEDED, over, ratioText } from '../theme/contrast.ts'
import { backdrop, colorOf } from './backdrop.ts'
import { differences } from './twins.ts'

/** Something that keeps visitors from reading, or from choosing freely. */
export interface LookFault {
  /** What, with the figures. */
  readonly message: string
  /** Reject is weaker than Accept, or cannot be reached. */
  readonly isUnfair?: boolean
  /** The page meets what everybody needs, but not what this visitor has asked for. */
  readonly isWish?: boolean
}

/** Below this nobody reads, whatever the contrast. In pixels. */
const SMALLEST = 12
/** WCAG 2.2, 2.5.8. In pixels. */
const TARGET = 24
/** What changes how letters look in ways that no figure tells. */
const PLAIN = { filter: 'none', mixBlendMode: 'normal', maskImage: 'none', clipPath: 'none' } as const

/** What is wrong with how the banner, the panel or the form looks now, measured on what the browser shows. */
export function lookFaults(surface: HTMLElement): readonly LookFault[] {
  const all = [surface, ...surface.querySelectorAll<HTMLElement>('*')].filter(
    element => !element.closest('.latchkey-annex') && (element === surface || isRendered(element)),
  )
  return [
    ...buttonFaults(surface),
    ...hidden(surface),
    ...all.filter(hasText).flatMap(element => textFaults(element, surface)),
    ...ringFaults(surface),
    ...all.flatMap(effects),
  ]
}

/** Which of two equals the visitor is kept from, by looks or by what lies over it. */
function buttonFaults(surface: HTMLElement): LookFault[] {
  const [accept, reject] = ['accept', 'reject'].map(verb =>
    surface.querySelector<HTMLElement>(`button[data-latchkey=${verb}]`),
  )
  const faults = [accept, reject].flatMap(button => (button ? edgeFaults(button, surface) : []))
  if (!accept) return faults
  if (!reject) return [...faults, { message: 'Reject is missing', isUnfair: true }]
  const names = `${name(reject)} is not the equal of ${name(accept)}`
  // What the pointer is on, or the keyboard, looks different for good reason.
  const unlike = [accept, reject].some(button => button.matches(':hover,:focus,:active'))
    ? []
    : differences(reject, accept)
  if (unlike[0]) faults.push({ message: `${names}: ${unlike.slice(0, 3).join(', ')}`, isUnfair: true })
  if (isReached(accept) && !isReached(reject)) {
    faults.push({ message: `${names}: something covers or clips it`, isUnfair: true })
  }
  return faults
}

/** What must be there: the heading, the sentences, the buttons. What a closed disclosure holds is not. */
function hidden(surface: HTMLElement): LookFault[] {
  return [...surface.querySelectorAll<HTMLElement>('h2,h3,p,button,summary,label')]
    .filter(element => element.textContent && !element.closest('details:not([open])>:not(summary)'))
    .filter(element => !isRendered(element) && !element.closest('.latchkey-annex'))
    .map(element => ({
      message: `${name(element)} is not shown`,
      isUnfair: element.matches('[data-latchkey=reject]'),
    }))
}

function effects(element: HTMLElement): LookFault[] {
  const style = getComputedStyle(element)
  const faults = Object.entries(PLAIN)
    .filter(([property, plain]) => style[property as keyof typeof PLAIN] !== plain)
    .map(([property]) => ({
      message: `${name(element)}: cannot be computed with ${property} ${style[property as keyof typeof PLAIN]}`,
    }))
  const added = ['::before', '::after']
    .map(part => getComputedStyle(element, part).content)
    .find(content => content !== 'none' && content !== 'normal')
  return added && !element.matches('li,summary,input')
    ? [...faults, { message: `${name(element)}: ${added} is put to it` }]
    : faults
}

function textFaults(element: HTMLElement, surface: HTMLElement): LookFault[] {
  const { fontSize, webkitTextFillColor, color } = getComputedStyle(element)
  const faults: LookFault[] = []
  const size = parseFloat(fontSize)
  const letters = place(element)
  if (!isWithin(letters, surface)) faults.push({ message: `${name(element)} is outside of its box` })
  // A transformation makes letters small too.
  const height = Math.min(size, letters.height)
  if (height < SMALLEST - 0.5) {
    faults.push({ message: `${name(element)} is ${height} px high, and ${SMALLEST} are needed` })
  }
  const front = colorOf(webkitTextFillColor || color, element)
  const back = backdrop(element, surface)
  if (!front || !back)
    return [...faults, { message: `${name(element)}: what is behind it cannot be computed` }]
  const ratio = contrast(over({ ...front, alpha: front.alpha * opacity(element) }, back), back)
  const needed = asksForMore() ? ENHANCED : NEEDED.text
  if (ratio < needed) faults.push(weak(name(element), ratio, needed))
  return faults
}

function edgeFaults(button: HTMLElement, surface: HTMLElement): LookFault[] {
  const { width, height } = button.getBoundingClientRect()
  const faults: LookFault[] = []
  if (Math.min(width, height) < TARGET) {
    faults.push({ message: `${name(button)} is ${width} by ${height} px, and ${TARGET} are needed` })
  }
  const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(button)
  const behind = backdrop(button.parentElement ?? surface, surface)
  const filling = backdrop(button, surface)
  const border = colorOf(borderTopColor, button)
  if (!behind || !filling || !border) return faults
  const hasBorder = parseFloat(borderTopWidth) >= 1 && !/none|hidden/.test(borderTopStyle)
  const ratio = Math.max(contrast(filling, behind), hasBorder ? contrast(over(border, behind), behind) : 1)
  return ratio < NEEDED.edge ? [...faults, weak(`the edge of ${name(button)}`, ratio, NEEDED.edge)] : faults
}

/** The ring of the focus has two tones, of which one has to show. */
function ringFaults(surface: HTMLElement): LookFault[] {
  const behind = backdrop(surface, surface)
  const tones = ['var(--latchkey-focus,CanvasText)', 'Canvas'].map(tone => colorOf(tone, surface))
  if (!behind) return []
  const ratio = Math.max(...tones.map(tone => (tone ? contrast(over(tone, behind), behind) : 1)))
  return ratio < NEEDED.edge ? [weak('the ring of the focus', ratio, NEEDED.edge)] : []
}

function weak(what: string, ratio: number, needed: number): LookFault {
  return {
    message: `${what} has a contrast of ${ratioText(ratio)} to 1, and ${needed} is needed`,
    isWish: needed === ENHANCED && ratio >= NEEDED.text,
  }
}

function asksForMore(): boolean {
  return matchMedia('(prefers-contrast: more)').matches
}

/** Whether the browser shows an element at all. */
function isRendered(element: HTMLElement): boolean {
  // Before 2024 in Safari: whether it has a box.
  if (!element.checkVisibility) return element.getClientRects().length > 0
  return element.checkVisibility({ visibilityProperty: true })
}

function hasText(element: HTMLElement): boolean {
  return [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
}

/** Where the letters of an element are. */
function place(element: HTMLElement): DOMRect {
  const range = native('createRange')()
  range.selectNodeContents(element)
  return range.getBoundingClientRect()
}

/** Whether something lies where scrolling can bring it into view, and the surface is in the page. */
function isWithin({ left, right, top, bottom }: DOMRect, surface: HTMLElement): boolean {
  const box = surface.getBoundingClientRect()
  return (
    left >= box.left - 1 &&
    right <= box.left + surface.scrollWidth + 4 &&
    top >= box.top - surface.scrollTop - 1 &&
    bottom <= box.top - surface.scrollTop + surface.scrollHeight + 4 &&
    box.right > 0 &&
    box.left < innerWidth &&
    box.bottom + scrollY > 0
  )
}

function opacity(element: Element): number {
  let product = 1
  for (let at: Element | null = element; at; at = at.parentElement)
    product *= Number(getComputedStyle(at).opacity)
  return product
}

/** Whether a press on the middle of a button reaches it; what is scrolled out of the window can be scrolled back. */
function isReached(button: HTMLElement): boolean {
  const { left, right, top, bottom } = button.getBoundingClientRect()
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return x + scrollX >= 0 && y + scrollY >= 0
  return button.contains(native('elementFromPoint')(x, y))
}

function name(element: HTMLElement): string {
  return `“${(element.textContent ?? '').trim().slice(0, 30) || element.localName}”`
}
