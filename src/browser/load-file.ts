import { scriptUrl } from './policy.ts'

/**
 * Loads a lazy file of ours, with integrity, and gives what it exports.
 *
 * `import()` cannot carry integrity, so a module script comes first; the import that follows is served from the
 * module map and asks the network for nothing. A browser remembers that a module failed, hence the new address at
 * each further try.
 */
export function createLoader(
  folder: string,
  integrity: Readonly<Record<string, string>>,
  nonce: string,
): (name: string) => Promise<unknown> {
  const loaded = new Map<string, Promise<unknown>>()
  let failures = 0

  return name => {
    const known = loaded.get(name)
    if (known) return known
    const url = new URL(`${name}.js${failures ? `?try=${failures + 1}` : ''}`, new URL(folder, location.href)).href
    const file = fetchModule(url, integrity[name] ?? '', nonce).then(() => import(/* @vite-ignore */ url))
    loaded.set(name, file)
    file.catch(() => {
      failures++
      loaded.delete(name)
    })
    return file
  }
}

function fetchModule(url: string, integrity: string, nonce: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.type = 'module'
    script.crossOrigin = 'anonymous'
    script.integrity = integrity
    script.nonce = nonce
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${url} is missing, blocked or altered`))
    script.src = scriptUrl(url) as string
    document.head.append(script)
    script.remove()
  })
}
