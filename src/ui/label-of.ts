/** What an element says, short, to name it in a message. */
export function labelOf(element: HTMLElement): string {
  return `“${(element.textContent ?? '').trim().slice(0, 30) || element.localName}”`
}
