/**
 * What an element of ours says about itself: `category="analytics"`; or `data-category`, on a block that has only our
 * class; or a class such as `latchkey-annex--category-analytics`, the one thing that editors leave in place. A class
 * may be repeated for a list.
 */
export function elementOption(element: Element, name: string): string | undefined {
  const said = element.getAttribute(name) ?? element.getAttribute(`data-${name}`)
  if (said !== null) return said
  const values = [...element.classList].flatMap(
    one => new RegExp(`^latchkey-[a-z]+--${name}-(.+)`).exec(one)?.[1] ?? [],
  )
  return values.join() || undefined
}
