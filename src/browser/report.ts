const said = new Set<string>()

/** Tells the developer something once a page, in the console. Never throws at the page. */
export function report(message: string, ...details: unknown[]): void {
  if (said.has(message)) return
  said.add(message)
  console.warn(`latchkey: ${message}`, ...details)
}
