import { readFile } from 'node:fs/promises'
import type { BrowserContext } from 'playwright-core'

const DIST = new URL('../../dist/', import.meta.url)

/** A site on a real name. */
export interface NamedSite {
  readonly url: string
  /** What each page of it is; may be changed. */
  html: string
  /** Paths of our files that do not come; may be changed. */
  missing: RegExp | null
  /** `host/path` of each request to anybody else, in the order of arrival. */
  readonly thirdParty: string[]
  /** Paths of our files that were asked for. */
  readonly files: string[]
}

/**
 * A site on a real name and over https, with our built files under `/latchkey/`, for all pages of a context. Scripts of
 * third parties note in `ran` that they ran.
 */
export async function nameSite(context: BrowserContext, host = 'www.millbrook.org.uk'): Promise<NamedSite> {
  const site: NamedSite = { url: `https://${host}/`, html: '', missing: null, thirdParty: [], files: [] }
  await context.route('**/*', async route => {
    const { hostname, pathname } = new URL(route.request().url())
    if (!hostname.endsWith('millbrook.org.uk')) {
      site.thirdParty.push(hostname + pathname)
      return route.fulfill({ contentType: 'text/javascript', body: '(window.ran ??= []).push(1)' })
    }
    const [, file] = /^\/latchkey\/([\w-]+\.js)$/.exec(pathname) ?? []
    if (!file) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: site.html })
    site.files.push(file)
    if (site.missing?.test(file)) return route.fulfill({ status: 404 })
    return route.fulfill({ contentType: 'text/javascript', body: await readFile(new URL(file, DIST)) })
  })
  return site
}
