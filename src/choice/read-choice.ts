import { cookieIn } from '../browser/cookie-in.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { readDecision } from './read-decision.ts'
import type { Decision } from './types.ts'

/** What a server knows besides the `Cookie` header. */
export interface ReadChoiceOptions {
  /** In milliseconds since 1970. Default: the server's clock. */
  readonly now?: number
  /** Whether the request says `Sec-GPC: 1`. Default: false. */
  readonly gpc?: boolean
}

/**
 * Reads a visitor's choice on a server: the same decision as in the page, from the request's `Cookie` header and the
 * manifest. Never throws; whatever is missing, altered, expired or in doubt counts as not asked.
 *
 * @example
 * readChoice(request.headers.get('cookie'), manifest).allows('analytics')
 */
export function readChoice<Id extends string = string>(
  cookieHeader: string | null | undefined,
  manifest: unknown,
  { now = Date.now(), gpc = false }: ReadChoiceOptions = {},
): Decision<Id> & { allows(id: Id): boolean } {
  const declared = readManifest(manifest)
  const decision = readDecision<Id>(declared, cookieIn(cookieHeader, 'latchkey'), {
    now,
    gpc,
    once: new Set(),
  })
  return { ...decision, allows: id => decision.allowed.includes(id) }
}
