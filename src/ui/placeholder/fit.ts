/** What of its place in the page an embed hands on to its placeholder. */
const PLACE =
  'float clear margin-top margin-right margin-bottom margin-left vertical-align align-self justify-self order z-index'
    .split(' ')
    .concat('grid-row-start,grid-row-end,grid-column-start,grid-column-end'.split(','))
const INSETS = ['top', 'right', 'bottom', 'left']

/** Smaller than this, in CSS pixels, nothing is shown that anybody would miss: counting pixels and their frames. */
const LEAST = 32

/** The place that an embed takes in its page, as declarations for its placeholder. */
export interface Box {
  readonly styles: ReadonlyMap<string, string>
  readonly width: number
  readonly height: number
}

/** Measures an embed that stands in the page; null where it is hidden or tiny. */
export function measure(embed: HTMLElement): Box | null {
  const rect = embed.getBoundingClientRect()
  // A page may show it turned or scaled, and the browser rounds what it says without that.
  const exact = (shown: number, own: number): number => (Math.abs(shown - own) < 1 ? shown : own)
  const width = exact(rect.width, embed.offsetWidth)
  const height = exact(rect.height, embed.offsetHeight)
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
  return { styles, width, height }
}

/** Gives a placeholder its embed's place, over anything that the page's style sheets say of it. */
export function fit(root: HTMLElement, { styles }: Box): void {
  for (const [name, value] of styles) root.style.setProperty(name, value, 'important')
}

/**
 * Lets a placeholder grow to what its text needs, where nothing moves that anybody sees; else it scrolls inside.
 * @returns whether it grew.
 */
export function needsToGrow(root: HTMLElement): boolean {
  const { position } = root.style
  const offer = root.lastElementChild as Element
  return (
    !/absolute|fixed/.test(position) &&
    offer.scrollHeight > offer.clientHeight &&
    root.getBoundingClientRect().bottom >= innerHeight
  )
}

export function grow(root: HTMLElement, { height }: Box): void {
  root.style.setProperty('height', 'auto', 'important')
  root.style.setProperty('min-height', `${height}px`, 'important')
}

/** Gives the placeholder of a template the size that what is in it says of itself. */
export function fitTemplate(root: HTMLElement, { content }: HTMLTemplateElement): void {
  const shown = content.querySelector('iframe,video,object,embed,img')
  const [width, height] = ['width', 'height'].map(name => Number(shown?.getAttribute(name)))
  if (!width || !height) return
  root.style.setProperty('width', `${width}px`, 'important')
  root.style.setProperty('min-height', `${height}px`, 'important')
}
