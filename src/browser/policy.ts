/** The part of a Trusted Types policy that we use; what it gives stands for strings. */
interface Policy {
  createHTML(text: string): string
  createScript(text: string): string
  createScriptURL(url: string): string
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy
  isHTML(value: unknown): boolean
  isScript(value: unknown): boolean
  isScriptURL(value: unknown): boolean
}

type Kind = 'HTML' | 'Script' | 'ScriptURL'

const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory }

/** Whether a page has vouched for something, as one of these kinds. */
export const isTrusted = (value: unknown, ...kinds: Kind[]): boolean =>
  kinds.some(kind => trustedTypes?.[`is${kind}`](value))

// A document takes a policy's name once, so the gate and the loader share it.
let policy: Policy | undefined

/** HTML that passes Trusted Types. Only for HTML that was given to a sink that takes it. */
export function trustedHtml(text: string): string {
  return getPolicy().createHTML(text)
}

/** Script text that passes Trusted Types. Only for text that stood in the page's own markup. */
export function scriptText(text: string): string {
  return getPolicy().createScript(text)
}

/** A script address that passes Trusted Types. Only for addresses that were checked. */
export function scriptUrl(url: string): string {
  return getPolicy().createScriptURL(url)
}

/** The policy `latchkey`, made when it is first needed. */
function getPolicy(): Policy {
  if (policy) return policy
  const same = (text: string): string => text
  policy = { createHTML: same, createScript: same, createScriptURL: same }
  try {
    policy = (trustedTypes as Factory).createPolicy('latchkey', policy)
  } catch {
    // The browser has none, or `trusted-types` does not list it: then what needs it stays shut.
  }
  return policy
}
