import { native, read } from '../browser/natives.ts'
import type { Declared } from '../manifest/declared.ts'
import { policyOf } from '../policy/policy.ts'

/** The policy that the browser enforces in this document, at level `seal`. */
export interface Seal {
  /** Services that this document cannot reach any more, whatever is decided. */
  readonly shut: ReadonlySet<string>
  /** Narrows the policy to what is allowed now. */
  narrow(): void
  /** How many of them there were when the document began. */
  readonly shutAtFirst: number
}

/** Seals the document. What a policy has shut out stays out until the next document, so there is no way to widen it. */
export function createSeal(declared: Declared, allows: (id: string) => boolean): Seal {
  const shut = new Set<string>()
  const narrow = (isFirst?: boolean): void => {
    const before = shut.size
    for (const { id, hosts } of declared.services.values()) if (hosts[0] && !allows(id)) shut.add(id)
    if (isFirst || shut.size > before) {
      const meta = native('createElement')('meta')
      meta.httpEquiv = 'Content-Security-Policy'
      meta.content = policyOf(declared, allows, location.hostname)
      read('head').append(meta)
    }
  }
  narrow(true)
  return { shut, narrow, shutAtFirst: shut.size }
}
