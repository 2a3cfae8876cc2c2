import type { Browser } from 'playwright-core'
import type { Manifest } from '../../../src/manifest/types.ts'
import { visitor, type Visitor } from '../../support/browser.ts'
import type { Site } from '../../support/site.ts'
import { watchShifts } from '../../support/watch-shifts.ts'
import { writeSnippet } from '../../support/write-snippet.ts'

/** A policy under which nothing of ours may write HTML, styles or scripts into the page as text. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'"

interface PageOptions {
  /** Language of the page. */
  readonly lang?: string
  /** Languages of the visitor's browser. */
  readonly locale?: string
  readonly content?: string
  readonly headers?: Record<string, string>
}

/** The files of languages that were asked for, by name. */
export function languagesAsked({ firstParty }: Site): string[] {
  return firstParty
    .map(path => /^\/latchkey\/((?:cy|ur|pl|own-language|language)\b[\w-]*)\.js/.exec(path)?.[1])
    .filter(name => name !== undefined)
    .sort()
}

/** Opens a page with the bare tag. */
export async function openPage(
  { site, browser }: { readonly site: Site; readonly browser: Browser },
  manifest: Manifest,
  { lang = 'en', locale = 'en-GB', content = '', headers = {} }: PageOptions = {},
): Promise<Visitor> {
  site.page(
    '/',
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<script type="application/json" id="latchkey-manifest">${JSON.stringify(manifest)}</script>
<script src="/latchkey/latchkey.js"></script><title>Test</title></head>
<body><main><h1>Home</h1><p><a href="#latchkey-settings">Settings</a></p>${content}</main></body></html>`,
    headers,
  )
  return goTo({ site, browser }, locale)
}

/** Opens a page with the two blocks of the snippet. */
export async function openSnippet(
  { site, browser }: { readonly site: Site; readonly browser: Browser },
  manifest: Manifest,
  { lang = 'en', locale = 'en-GB' }: PageOptions = {},
): Promise<Visitor> {
  const { head, body } = writeSnippet(manifest, '--lang', lang)
  site.page(
    '/',
    `<!doctype html><html lang="${lang}"><head>${head}<meta charset="utf-8"><title>Test</title></head>
<body>${body}<main><h1>Home</h1></main></body></html>`,
  )
  return goTo({ site, browser }, locale)
}

async function goTo(
  { site, browser }: { readonly site: Site; readonly browser: Browser },
  locale: string,
): Promise<Visitor> {
  const guest = await visitor(browser, { locale })
  await watchShifts(guest.page)
  await guest.page.goto(site.url)
  await guest.page.waitForSelector('#latchkey-banner:not([hidden])')
  return guest
}
