import type { EngineName } from '../../../support/engines/find-engine.mjs'

/** Addresses and names for one way in one visit. Each address says which way it belongs to: `?v=id.visit`. */
export interface Addresses {
  /** A script of the third party, which reports to the first that it ran. */
  readonly js: string
  /** A page of the third party that does the same. */
  readonly html: string
  readonly css: string
  readonly png: string
  readonly svg: string
  readonly font: string
  readonly video: string
  readonly audio: string
  readonly captions: string
  readonly json: string
  /** Answers with a few letters. */
  readonly text: string
  readonly events: string
  readonly socket: string
  /** The third party's host and port. */
  readonly host: string
  /** What tells this way from others in an address. */
  readonly query: string
  /** A port of the third party that notes each connection or packet; for ways that `watch`. */
  readonly watched: number
  /** Address of one of the site's own files: see `OWN_FILES` in leak-server.ts. */
  own(file: string): string
  /** A name to store something under. The manifest declares it, of every type, and nobody has allowed it. */
  readonly name: string
}

/** One way in which a page can reach a third party, or store something. */
export interface Way {
  readonly id: string
  readonly title: string
  /** HTML as it stands in the document. */
  readonly html?: (at: Addresses) => string
  /** The same, done by an inline script. */
  readonly script?: (at: Addresses) => string
  /** Headers that the page comes with. */
  readonly headers?: (at: Addresses) => Record<string, string>
  /** Where it stands: before everything of ours, in the head after it, or in the body. Default: the body. */
  readonly place?: 'before' | 'head' | 'body'
  /** Default: the one that the manifest declares. */
  readonly host?: 'tracker' | 'unheard' | 'numeric'
  /** Whether it writes to storage, in place of asking a third party. */
  readonly stores?: true
  /** The engines that have it at all. Default: all. */
  readonly engines?: readonly EngineName[]
  /** Whether it would disturb others in the same page. */
  readonly alone?: true
  /** Milliseconds from load until it has leaked for certain. Default: see measure.ts. */
  readonly waitMs?: number
  /** Whether Chromium does it in an ordinary profile only, not in a private one. */
  readonly ordinaryProfile?: true
  /** Leaves no line in a server's log of requests: a port is watched instead. */
  readonly watch?: 'tcp' | 'udp'
  /** Why we do not stop it, and what does. */
  readonly outOfReach?: OutOfReach
}

export interface OutOfReach {
  /** The highest level that does not stop it. Default: `seal`, with the snippet. */
  readonly level?: 'guard'
  /** The engines that it is true of. Default: all. */
  readonly engines?: readonly EngineName[]
  readonly why: string
  readonly cure: string
}
