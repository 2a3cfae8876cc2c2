/** Changes an element while it is out of the page and puts it back, so that the browser takes it as newly inserted. */
export function swap(element: Element, change: () => void): void {
  const place = new Comment()
  element.replaceWith(place)
  change()
  place.replaceWith(element)
}
