import { read } from '../../browser/natives.ts'

/** What of its place in the page an embed hands on to its placeholder. */
const PLACE =
  'float clear margin-top margin-right margin-bottom margin-left vertical-align align-self justify-self order z-index'
    .split(' ')
    .concat('grid-row-start,grid-row-end,grid-column-start,grid-column-end'.split(','))
const INSETS = ['top', 'right', 'bottom', 'left']

/** Smaller than this, in CSS pixels, nothing is shown that anybody would miss: counting pixels and their frames. */
const LEAST = 32
const LEAST_ROOM = 160

/** The place that an embed takes in its page, as declarations for its placeholder. */
export interface Box {
  readonly styles: ReadonlyMap<string, string>
  readonly height: number
  /** How wide its text may be to stand in the window. */
  readonly room: number
}

/** Measures an embed that stands in the page; null where it is hidden or tiny. */
export function measure(embed: HTMLElement): Box | null {
  const rect = embed.getBoundingClientRect()
  // A page may show it turned or scaled, and the browser rounds what it says without that.
  const exact = (shown: number, own: number): number => (Math.abs(shown - own) < 1 ? shown : own)
  // A picture without an address has no size, but for what its markup says.
  const isEmpty = embed.localName === 'img' && embed.getClientRects()[0] && !rect.width
  const [width, height] = isEmpty
    ? sizeIn(embed)
    : [exact(rect.width, embed.offsetWidth), exact(rect.height, embed.offsetHeight)]
  const style = getComputedStyle(embed)
  if (width < LEAST || height < LEAST || style.visibility !== 'visible') return null
  const styles = new Map(PLACE.map(name => [name, style.getPropertyValue(name)]))
  const isStatic = style.position === 'static'
  styles.set('display', /^inline/.test(style.display) ? 'inline-block' : 'block')
  styles.set('position', isStatic ? 'relative' : style.position)
  for (const name of INSETS) styles.set(name, isStatic ? 'auto' : style.getPropertyValue(name))
  styles.set('width', `${width}px`)
  styles.set('height', `${height}px`)
  styles.set('max-width', 'none')
  // What stands over the page cannot grow, and scrolls instead.
  if (/absolute|fixed/.test(style.position)) styles.set('min-height', '0')
  const left = Math.max(0, rect.left + scrollX)
  return { styles, height, room: Math.max(LEAST_ROOM, read('documentElement').clientWidth - left) }
}

/** Gives a placeholder its embed's place, over anything that the page's style sheets say of it. */
export function fit(root: HTMLElement, { styles, room }: Box): void {
  for (const [name, value] of styles) root.style.setProperty(name, value, 'important')
  // A wide film on a narrow screen runs out of the window, and its text must not.
  const offer = root.lastElementChild as HTMLElement
  offer.style.setProperty('max-width', `${room}px`, 'important')
}

/** Whether not all of a placeholder's text can be seen, so that it scrolls. */
export function isCut(root: HTMLElement): boolean {
  const offer = root.lastElementChild as Element
  return [offer, offer.firstElementChild as Element].some(part => part.scrollHeight > part.clientHeight)
}

/** Whether a placeholder can grow without moving anything that anybody sees. */
export function canGrow(root: HTMLElement): boolean {
  return !/absolute|fixed/.test(root.style.position) && root.getBoundingClientRect().bottom >= innerHeight
}

/** Lets a placeholder be as high as its text needs. */
export function grow(root: HTMLElement, { height }: Box): void {
  root.style.setProperty('height', 'auto', 'important')
  root.style.setProperty('min-height', `${height}px`, 'important')
}

/** Gives the placeholder of a template the size that what is in it says of itself. */
export function fitTemplate(root: HTMLElement, { content }: HTMLTemplateElement): void {
  const shown = content.querySelector('iframe,video,object,embed,img')
  const [width, height] = sizeIn(shown)
  if (!width || !height) return
  root.style.setProperty('width', `${width}px`, 'important')
  root.style.setProperty('min-height', `${height}px`, 'important')
}

/** The size in an element's attributes; zero where they do not say. */
function sizeIn(element: Element | null): [width: number, height: number] {
  const [width, height] = ['width', 'height'].map(name => Number(element?.getAttribute(name)) || 0)
  return [width as number, height as number]
}
