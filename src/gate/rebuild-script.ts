import { native } from '../browser/natives.ts'
import { scriptText, scriptUrl } from '../browser/policy.ts'

/**
 * A copy that runs once it is inserted, of a script that would not: one that has run, or was made by `innerHTML`.
 * Gives the script itself where Trusted Types refuse us a policy.
 */
export function rebuildScript(script: HTMLScriptElement): HTMLScriptElement {
  const copy = native('createElement')('script')
  try {
    for (const { name, value } of script.attributes) {
      copy.setAttribute(name, name === 'src' ? scriptUrl(value) : scriptText(value))
    }
    copy.nonce = script.nonce
    copy.text = scriptText(script.text)
    return copy
  } catch {
    return script
  }
}
