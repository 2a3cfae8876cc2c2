import type { EngineName } from './find-engine.mjs'

export interface VisitOptions {
  /** Milliseconds from the page's load until the visitor leaves. */
  readonly waitMs: number
  /** A JavaScript expression, which may be a promise; its value comes back. */
  readonly evaluate?: string
  /** Whether an ordinary profile is needed: Chromium leaves out some hints in a private one. */
  readonly ordinaryProfile?: boolean
}

/** A browser that opens pages, each as a visitor who was never there before. */
export interface Engine {
  readonly name: EngineName
  /** Name and version, without the numbers of a build: those change without anything to tell. */
  readonly version: string
  /** How many visits may run side by side without getting into each other's way. */
  readonly visitors: number
  /** Opens a page, waits, and leaves. Undefined where the page could not be asked. */
  visit(url: string, options: VisitOptions): Promise<unknown>
  close(): Promise<void>
}

/** A page that never finishes loading is left after so many milliseconds. */
export const LOAD_LIMIT = 8_000
