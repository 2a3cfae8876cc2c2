import type { Page } from 'playwright-core'
import { visitor, type Visitor } from '../../support/browser.ts'
import type { Level, OpenOptions, TrackedSite } from '../../support/tracked-site.ts'

export const REGION = '#latchkey-inventory'
export const ASK = '?latchkey=inventory'

/** A tracker that the manifest declares, one that it does not, and two names. */
export function trackedBody({ site }: TrackedSite): string {
  return `<p><a href="/privacy">Privacy and cookies</a></p><script src="${site.third('/declared.js')}"></script>
    <script src="${site.third('/undeclared.js', 'spy.localhost')}"></script>
    <script>document.cookie = 'visit=secret-one'; localStorage.setItem('theme', 'secret-two')</script>`
}

/** Opens a page for an inventory, with the question in it. It tells of what its policy stops, and of who looks at it. */
export async function openAsked(
  tracked: TrackedSite,
  level: Exclude<Level, null>,
  { body = trackedBody(tracked), ...options }: OpenOptions = {},
): Promise<Visitor> {
  const guest = await visitor(tracked.browser, { permissions: ['clipboard-read', 'clipboard-write'] })
  await guest.page.addInitScript(() => {
    const violations: string[] = []
    const looks: string[] = []
    Object.assign(window, { violations, looks })
    for (const [owner, name] of [
      [CookieStore.prototype, 'getAll'],
      [PerformanceObserver.prototype, 'observe'],
    ] as const) {
      const native = Reflect.get(owner, name) as () => unknown
      Object.assign(owner, {
        [name](...given: []) {
          looks.push(name)
          return Reflect.apply(native, this, given)
        },
      })
    }
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    )
  })
  await guest.page.goto(tracked.put(level, { body, ...options }) + ASK)
  await guest.page.waitForSelector(REGION)
  return guest
}

/** Says yes, and waits for the panel. */
export async function begin(page: Page): Promise<void> {
  await page.click(`${REGION} button:has-text("Start")`)
  await page.waitForSelector(`${REGION} h3`)
}

/** The text of a part of the panel, by its heading. */
export function part(page: Page, heading: string): Promise<string> {
  return page.locator(`${REGION} section`, { has: page.locator(`h3:has-text("${heading}")`) }).innerText()
}

/** The line that says how much there is. */
export function summary(page: Page): Promise<string> {
  return page.locator(`${REGION} strong`).first().innerText()
}
