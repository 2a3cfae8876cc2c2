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
      if (!before.startsWith('@')) return canMatch(before, kind) ? `${before}{${inside}}` : ''
      if (!inside.includes('{')) return `${before}{${inside}}`
      const rest = styleFor(kind, inside)
      return rest && `${before}{${rest}}`
    })
    .join('')
}

/** Whether one of the selectors of a rule can match in such a banner. */
function canMatch(selectors: string, { layout, offersLanguages }: BannerKind): boolean {
  return selectors
    .split(/,(?![^(]*\))/)
    .filter(selector => offersLanguages || !/\[data-(latchkey=["']?language|languages)/.test(selector))
    .filter(selector => layout !== 'flow' || !selector.includes('[data-latchkey-over]'))
    .some(selector =>
      [...selector.matchAll(/(:not\()?\[data-layout=["']?(\w+)/g)].every(
        ([, not, named]) => (named === layout) === !not,
      ),
    )
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
