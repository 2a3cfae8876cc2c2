/** Leaves out pixels that count. */
const SEEN = ':not([width="0"],[width="1"],[hidden])'

/** Whether an element that waits would show something, as far as its markup tells without a look at the page. */
export function isEmbed(element: HTMLElement): unknown {
  return element instanceof HTMLTemplateElement
    ? element.content.querySelector(':not(script,style,link,noscript)' + SEEN)
    : element.matches(':is(iframe,video,audio,object,embed,img,source)' + SEEN)
}
