/** What a browser with Trusted Types takes in place of strings; the string itself elsewhere. */
interface Policy {
  createScript(text: string): unknown
  createScriptURL(url: string): unknown
}

interface Factory {
  createPolicy(name: string, rules: Record<keyof Policy, (text: string) => string>): Policy
}

// A document takes a name once, so the gate and the loader share one policy.
let policy: Policy | null | undefined

/** Script text that passes Trusted Types. Only for text that stood in the page's own markup. */
export function scriptText(text: string): string {
  return (getPolicy()?.createScript(text) ?? text) as string
}

/** A script address that passes Trusted Types. Only for addresses that were checked. */
export function scriptUrl(url: string): string {
  return (getPolicy()?.createScriptURL(url) ?? url) as string
}

/** The policy `latchkey`; null where the browser has none, or where `trusted-types` does not list it. */
function getPolicy(): Policy | null {
  if (policy === undefined) {
    try {
      const same = (text: string): string => text
      policy = (globalThis as unknown as { trustedTypes: Factory }).trustedTypes.createPolicy('latchkey', {
        createScript: same,
        createScriptURL: same,
      })
    } catch {
      // Whatever needs the policy then stays shut, and the browser says why.
      policy = null
    }
  }
  return policy
}
