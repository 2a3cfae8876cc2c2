/** What one tab keeps for a visit: what a reload at `seal` must not lose, and what a page that is left could not do. */
export interface Session {
  /** Through what a decision was made that the page before could not follow to its end, and in which language. */
  readonly cut?: { readonly by: string; readonly lang: string }
  /** Ids that are allowed for this visit only. */
  readonly once?: readonly string[]
  /** The decision for which the page was loaded again. */
  readonly reloaded?: string
  /** What was withdrawn and kept nothing on this site. Only between a reload and what follows it. */
  readonly elsewhere?: readonly string[]
  /** Where the focus stood, as a selector; empty: nowhere. Only between a reload and what follows it. */
  readonly focus?: string
}

/** What was kept. Never throws; what cannot be read is nothing. */
export function readSession(): Session {
  try {
    const { once, ...rest } = JSON.parse(sessionStorage.getItem('latchkey') as string) as Session
    return { ...rest, once: [once].flat() as string[] }
  } catch {
    return {}
  }
}

/** Keeps it until the tab is closed. Says whether it now reads as written. */
export function writeSession(session: Session): boolean {
  try {
    const text = JSON.stringify(session)
    sessionStorage.setItem('latchkey', text)
    return sessionStorage.getItem('latchkey') === text
  } catch {
    return false
  }
}
