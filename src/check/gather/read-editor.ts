import { native, read } from '../../browser/natives.ts'
import type { Facts } from '../facts.ts'

/** Classes that people write in place of ours, and editors make of them. */
const NEARLY = /^latch[-_]?key[-_]*(?:annex|notice|recipients?|settings?)(?:es|s)?$/i
const OURS = /^latchkey-(?:annex|notice|recipients|settings)$/

/** What an editor of the site has made of our tags and classes. */
export function readEditor(): Pick<Facts, 'misspelt' | 'isEscaped'> {
  const classes = [...native('querySelectorAll')('[class*=latch i]')].flatMap(({ classList }) => [
    ...classList,
  ])
  return {
    misspelt: [...new Set(classes)].filter(name => NEARLY.test(name) && !OURS.test(name)),
    isEscaped: /<\/?latchkey-(?:annex|notice|recipients|settings)|class=.?latchkey-/.test(shownText()),
  }
}

/** The page's text, without what is code: a guide in <pre> or <code> may well show our tags. */
function shownText(): string {
  const walker = native('createTreeWalker')(read('body'), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: node =>
      node instanceof Element &&
      node.matches('script,style,template,noscript,pre,code,textarea,#latchkey-check,#latchkey-inventory')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  })
  let text = ''
  while (walker.nextNode()) if (walker.currentNode instanceof Text) text += walker.currentNode.data
  return text
}
