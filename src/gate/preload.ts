import { native } from '../browser/natives.ts'
import { isModule } from './marked.ts'

/**
 * Fetches a script that waits for its turn, once and in just the way in which it will be asked for.
 * @returns the hint, which can go once the script has come.
 */
export function preload(script: HTMLScriptElement): HTMLLinkElement {
  const hint = native('createElement')('link')
  // These three have the same name on both, and null where they stand for nothing.
  hint.crossOrigin = script.crossOrigin
  hint.integrity = script.integrity
  hint.referrerPolicy = script.referrerPolicy
  hint.nonce = script.nonce
  hint.as = 'script'
  hint.rel = isModule(script) ? 'modulepreload' : 'preload'
  hint.href = script.src
  script.before(hint)
  return hint
}
