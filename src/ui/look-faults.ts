import { native } from '../browser/natives.ts'
import { buttonFaults } from './button-faults.ts'
import { ringContrast, textContrast } from './contrast-faults.ts'
import { labelOf } from './label-of.ts'

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
/** What changes how letters look in ways that no figure tells, and what it is where nobody uses it. */
const PLAIN = { filter: 'none', mixBlendMode: 'normal', maskImage: 'none', clipPath: 'none' } as const

/** What is wrong with how the banner, the panel or the form looks now, measured on what the browser shows. */
export function lookFaults(surface: HTMLElement): readonly LookFault[] {
  // Tables look as the page has them, and what a closed disclosure holds is not looked at.
  const all = [surface, ...surface.querySelectorAll<HTMLElement>('*')].filter(
    element => !element.closest('.latchkey-annex,details:not([open])>:not(summary)'),
  )
  const shown = all.filter(element => element === surface || isRendered(element))
  return [
    ...buttonFaults(surface),
    ...all.filter(element => !shown.includes(element)).flatMap(hidden),
    ...shown
      .filter(hasText)
      .flatMap(element => [...placeFaults(element, surface), ...textContrast(element, surface)]),
    ...ringContrast(surface),
    ...shown.flatMap(effects),
  ]
}

/** What must be seen. */
function hidden(element: HTMLElement): LookFault[] {
  if (!element.textContent || !element.matches('h2,h3,p,button,summary,label')) return []
  return [
    { message: `${labelOf(element)} is not shown`, isUnfair: element.matches('[data-latchkey=reject]') },
  ]
}

/** Whether letters are where they belong, and large enough. */
function placeFaults(element: HTMLElement, surface: HTMLElement): LookFault[] {
  const range = native('createRange')()
  range.selectNodeContents(element)
  const letters = range.getBoundingClientRect()
  // A transformation makes letters small too.
  const height = Math.min(parseFloat(getComputedStyle(element).fontSize), letters.height)
  const faults: LookFault[] = []
  if (!isWithin(letters, surface)) faults.push({ message: `${labelOf(element)} is outside of its box` })
  if (height < SMALLEST - 0.5) {
    faults.push({ message: `${labelOf(element)} is ${height} px high, and ${SMALLEST} are needed` })
  }
  return faults
}

/** Whether something lies where scrolling can bring it into view, and the surface is in the page. */
function isWithin({ left, right, top, bottom }: DOMRect, surface: HTMLElement): boolean {
  const box = surface.getBoundingClientRect()
  const start = box.top - surface.scrollTop
  return (
    left >= box.left - 1 &&
    right <= box.left + surface.scrollWidth + 4 &&
    top >= start - 1 &&
    bottom <= start + surface.scrollHeight + 4 &&
    box.right > 0 &&
    box.left < innerWidth &&
    box.bottom + scrollY > 0
  )
}

/** What page styles add that no figure covers. */
function effects(element: HTMLElement): LookFault[] {
  const style = getComputedStyle(element)
  const faults = Object.entries(PLAIN)
    .map(([property, plain]) => [property, style[property as keyof typeof PLAIN] ?? plain, plain] as const)
    .filter(([, value, plain]) => value !== plain)
    .map(([property, value]) => ({
      message: `${labelOf(element)}: cannot be computed with ${property} ${value}`,
    }))
  const added = ['::before', '::after']
    .map(part => getComputedStyle(element, part).content)
    .find(content => content !== 'none' && content !== 'normal')
  return added && !element.matches('li,summary,input')
    ? [...faults, { message: `${labelOf(element)}: ${added} is put to it` }]
    : faults
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
