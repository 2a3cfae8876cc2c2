import { create } from '../browser/natives.ts'

const links = new WeakMap<HTMLScriptElement, HTMLLinkElement>()

/** Fetches a script that waits for its turn, once and in just the way in which it will be asked for. */
export function preload(script: HTMLScriptElement): void {
  const src = script.getAttribute('src')
  if (!src || links.has(script)) return
  const link = create('link')
  if (script.dataset.type === 'module') link.rel = 'modulepreload'
  else {
    link.rel = 'preload'
    link.as = 'script'
  }
  for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority']) {
    const value = script.getAttribute(name)
    if (value !== null) link.setAttribute(name, value)
  }
  link.nonce = script.nonce
  link.href = src
  links.set(script, link)
  script.before(link)
}

/** Takes the hint away again. */
export function endPreload(script: HTMLScriptElement): void {
  links.get(script)?.remove()
  links.delete(script)
}
