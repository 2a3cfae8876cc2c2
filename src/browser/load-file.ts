import { native, read } from './natives.ts'
import { scriptUrl } from './policy.ts'

/**
 * Loads a lazy file of ours, with integrity, and gives what it exports.
 *
 * `import()` cannot carry integrity, so a module script comes first; the import that follows is served from the
 * module map and asks the network for nothing. A browser remembers that a module failed, hence the new address at
 * each further try.
 */
export function createLoader(
  folder: URL,
  nonce: string,
): (name: string, integrity?: string) => Promise<unknown> {
  const loaded = new Map<string, Promise<unknown>>()
  let tries = 0

  return (name, integrity) => {
    const { href } = new URL(`${name}.js${tries ? `?${tries}` : ''}`, folder)
    const file =
      loaded.get(name) ??
      new Promise((resolve, reject) => {
        const script = native('createElement')('script')
        script.type = 'module'
        script.crossOrigin = ''
        script.integrity = integrity as string
        script.nonce = nonce
        script.onload = () => resolve(import(/* @vite-ignore */ href))
        script.onerror = () => {
          tries++
          loaded.delete(name)
          reject(new Error(href))
        }
        script.src = scriptUrl(href)
        read('documentElement').append(script)
        script.remove()
      })
    loaded.set(name, file)
    return file
  }
}
