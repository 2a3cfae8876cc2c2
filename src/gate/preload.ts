import { native } from '../browser/natives.ts'
import { isModule } from './marked.ts'

const links = new WeakMap<HTMLScriptElement, HTMLLinkElement>()

/** Fetches a script that waits for its turn, once and in just the way in which it will be asked for. */
export function preload(script: HTMLScriptElement): void {
  if (!script.src || links.has(script)) return
  const link = native('createElement')('link')
  for (const name of ['crossorigin', 'integrity', 'referrerpolicy']) {
    const value = script.getAttribute(name)
    if (value !== null) link.setAttribute(name, value)
  }
  link.nonce = script.nonce
  link.as = 'script'
  link.rel = isModule(script) ? 'modulepreload' : 'preload'
  link.href = script.src
  links.set(script, link)
  script.before(link)
}

/** Takes the hint away again. */
export function endPreload(script: HTMLScriptElement): void {
  links.get(script)?.remove()
}
