/** Something that the gate keeps from loading or from being stored: a plain record, safe to keep and to show. */
export interface Held {
  /** The tag (`script`, `iframe`, `template`, …), the kind of request (`fetch`, `xhr`, `beacon`, …) or of entry (`cookie`, …). */
  readonly what: string
  /** Address that would have been asked for, or the name that would have been written; null for inline content. */
  readonly url: string | null
  /** The category or service for which it waits: the value of `data-consent`; empty where nobody declared it. */
  readonly id: string
  /** Why it waits. */
  readonly why:
    | 'not allowed yet'
    | 'unknown id'
    | 'address not declared'
    | 'address not http'
    | 'nonce missing'
    | 'name not declared'
    | 'policy of the page'
    | 'policy of its own'
  /**
   * `stopped`: nothing left this page. `fetched`: kept from running, but the request had been made, or may have been.
   * `removed`: it was stored, and was removed. `beyond`: cannot be stopped from a page. `rehearsed`: a higher level would
   * stop it.
   */
  readonly outcome: 'stopped' | 'fetched' | 'removed' | 'beyond' | 'rehearsed'
  /** Address of the script that did it; null where markup did, or nobody knows. */
  readonly who: string | null
  /** Milliseconds since the page's start. */
  readonly when: number
}

/** How many records are kept: a page may try any number of things. */
export const MOST = 500

/** Address of the script that runs now, besides ours. */
export function runningScript(ours: string): string | null {
  const stack = new Error().stack?.match(/\w+:\/\/[^\s)]+(?=(:\d+){2})/g) ?? []
  return stack.find(line => !ours || !line.startsWith(ours)) ?? null
}
