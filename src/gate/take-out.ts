/**
 * Takes an element out of the page, where it can be changed and lets go of what it may have begun to load.
 * @returns the function that puts it back: the browser takes it as newly inserted.
 */
export function takeOut(element: Element): () => void {
  const place = new Comment()
  // Not asked for a method of its own: see `isPlugin`.
  Element.prototype.replaceWith.call(element, place)
  return () => place.replaceWith(element)
}
