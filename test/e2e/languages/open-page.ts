import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import type { Manifest } from '../../../src/manifest/types.ts'
import { visitor, type Visitor } from '../../support/browser.ts'
import type { Site } from '../../support/site.ts'

const CLI = fileURLToPath(new URL('../../../dist/npm/cli.js', import.meta.url))

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

/** What the command line writes for pages in a language. */
function snippet(manifest: Manifest, lang: string): { readonly head: string; readonly body: string } {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-languages-'))
  writeFileSync(join(folder, 'latchkey.json'), JSON.stringify(manifest))
  const args = [CLI, 'snippet', '--json', '--lang', lang]
  const written = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  rmSync(folder, { recursive: true })
  return JSON.parse(written) as { head: string; body: string }
}

/** Opens a page with the two blocks of the snippet. */
export async function openSnippet(
  { site, browser }: { readonly site: Site; readonly browser: Browser },
  manifest: Manifest,
  { lang = 'en', locale = 'en-GB' }: PageOptions = {},
): Promise<Visitor> {
  const { head, body } = snippet(manifest, lang)
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
  await guest.page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await guest.page.goto(site.url)
  await guest.page.waitForSelector('#latchkey-banner:not([hidden])')
  return guest
}
