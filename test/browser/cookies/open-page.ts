import type * as Writing from '../../../src/browser/cookies.ts'
import type * as Replacing from '../../../src/aftercare-file.ts'
import type * as Removing from '../../../src/browser/expire-cookie.ts'

type Cookies = typeof Writing & typeof Removing & Pick<typeof Replacing, 'replaceRecord'>

/** A page of this site at a path, with our module in it. */
export interface Page {
  readonly document: Document
  readonly cookies: Cookies
}

/**
 * Opens a page at a path of this site, as a frame. Changing the address from a script would not do: Chromium keeps
 * giving such a page the cookies of the address from which it was loaded.
 */
export async function openPage(path: string): Promise<Page> {
  const frame = document.createElement('iframe')
  frame.src = path
  const isLoaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await isLoaded
  const page = frame.contentWindow as Window & { cookies?: Cookies }
  const script = page.document.createElement('script')
  script.type = 'module'
  script.textContent = `import * as writing from '/src/browser/cookies.ts'
    import * as removing from '/src/browser/expire-cookie.ts'
    import { replaceRecord } from '/src/aftercare-file.ts'
    window.cookies = { ...writing, ...removing, replaceRecord }
    dispatchEvent(new Event('imported'))`
  const isImported = new Promise(resolve => page.addEventListener('imported', resolve, { once: true }))
  page.document.body.append(script)
  await isImported
  return { document: page.document, cookies: page.cookies! }
}

/** Removes all cookies that a page can see. */
export function clearCookies({ cookies }: Page): void {
  for (const name of cookies.listCookieNames()) cookies.expireCookie(name, { partitioned: true })
}
