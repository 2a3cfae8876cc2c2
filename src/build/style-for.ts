import type { RenderBannerOptions } from '../ui/index.ts'

type Layout = NonNullable<RenderBannerOptions['layout']>

/** What a banner is like that a style is for. */
export interface BannerKind {
  readonly layout: Layout
  /** Whether the site offers other languages, so that a link to one may stand in it. */
  readonly offersLanguages: boolean
}

/**
 * Leaves out of the banner's style sheet what can never apply: a page that was made by the snippet has one kind of banner.
 * @param css as the build has minified it: without comments, and without braces in texts.
 */
export function styleFor(kind: BannerKind, css: string): string {
  return blocksOf(css)
    .map(([before, inside]) => {
      const isRule = !before.startsWith('@')
      const head = isRule ? selectorsFor(kind, before) : before
      const rest = isRule || !inside.includes('{') ? inside : styleFor(kind, inside)
      return head && rest && `${head}{${rest}}`
    })
    .join('')
}

/** What in a selector asks for a layout, or for another. */
const LAYOUT = /(:not\()?\[data-layout=["']?(\w+)["']?\]\)?/g

/** The selectors of a rule that can match in such a banner, without what is certain there; empty: none can. */
function selectorsFor({ layout, offersLanguages }: BannerKind, selectors: string): string {
  return selectors
    .split(/,(?![^(]*\))/)
    .filter(selector => offersLanguages || !/\[data-(latchkey=["']?language|languages)/.test(selector))
    .filter(selector => [...selector.matchAll(LAYOUT)].every(([, not, named]) => (named === layout) === !not))
    .map(selector => selector.replace(LAYOUT, ''))
    .join()
}

/** The outermost blocks of a style sheet: what stands before each brace, and inside of it. */
function blocksOf(css: string): [before: string, inside: string][] {
  const blocks: [string, string][] = []
  let depth = 0
  let start = 0
  let open = 0
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === '{' && depth++ === 0) open = index
    if (brace === '}' && --depth === 0) {
      blocks.push([css.slice(start, open), css.slice(open + 1, index)])
      start = index + 1
    }
  }
  return blocks
}
