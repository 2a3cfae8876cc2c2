import { contrast, NEEDED, over } from '../../theme/contrast.ts'
import { backdrop, colorOf } from '../backdrop.ts'

/** WCAG 2.2, 2.5.8, and what everybody can read. In pixels. */
const TARGET = 24
const SMALLEST = 12

/**
 * Whether page styles keep visitors from reading an offer, or from seeing and pressing what is in it. Only what is said of
 * the placeholder itself: that it stands in a closed menu, or comes into sight slowly, is the page's affair.
 */
export function isBroken(root: HTMLElement): boolean {
  const isForced = matchMedia('(forced-colors: active)').matches
  return [...root.querySelectorAll<HTMLElement>('.latchkey-title,p,button,a')].some(part => {
    const { display, fontSize, outlineStyle, boxShadow } = getComputedStyle(part)
    const isButton = part.localName === 'button'
    return (
      // In our own style sheet all of them are blocks.
      /^(inline|none|contents)$/.test(display) ||
      parseFloat(fontSize) < SMALLEST - 0.5 ||
      (isButton && root.offsetHeight > 0 && part.offsetHeight < TARGET) ||
      // An icon for links is welcome.
      (part.localName !== 'a' && ['::before', '::after'].some(pseudo => hasContent(part, pseudo))) ||
      (part.matches(':focus-visible') && outlineStyle === 'none' && boxShadow === 'none') ||
      (!isForced && isWeak(part, root))
    )
  })
}

function hasContent(part: HTMLElement, pseudo: string): boolean {
  return !/^(none|normal)$/.test(getComputedStyle(part, pseudo).content)
}

/** Whether letters do not stand out. What the page has put behind a whole section, it has chosen a colour of text for. */
function isWeak(part: HTMLElement, root: HTMLElement): boolean {
  const { color, opacity } = getComputedStyle(part)
  const front = colorOf(color, part)
  const back = backdrop(part, root)
  if (!front || !back) return false
  return contrast(over({ ...front, alpha: front.alpha * Number(opacity) }, back), back) < NEEDED.text
}
