/** Listens, to the page where nothing else is named; gives the function that ends it. */
export function listen<Type extends Event>(
  type: string,
  callback: (event: Type) => void,
  target: EventTarget = window,
): () => void {
  target.addEventListener(type, callback as EventListener)
  return () => target.removeEventListener(type, callback as EventListener)
}
