import type { Browser, CDPSession, Page, Request } from 'playwright-core'
import { visitor } from '../../support/browser.ts'
import { CUSTOM_EVENTS } from './custom-events.ts'
import type { OwnSite } from './own-site.ts'
import { readStores } from './read-stores.ts'
import { recorder, type Observed } from './recorder.ts'

/** What one step of a page did. */
export interface Step extends Observed {
  readonly name: string
  /** What the step's code returned. */
  readonly result: unknown
  /** What the site was asked for, sorted. */
  readonly asked: string[]
  readonly console: string[]
  readonly errors: string[]
}

export interface Recording {
  readonly steps: Step[]
  /** All that the visit left in the browser. */
  readonly stored: unknown
  /** What trackers were asked for, by the last act of the page. */
  readonly tracked: string[]
}

export interface RecordOptions {
  /** Runs in the page before anything else does. */
  readonly first?: string
}

/**
 * Takes a visitor through all steps of a page. A page leaves its steps in `window.steps`, functions in the order in
 * which they are taken, and in `window.track` what asks for trackers.
 */
export async function recordPage(
  browser: Browser,
  site: OwnSite,
  html: string,
  { first }: RecordOptions = {},
): Promise<Recording> {
  const guest = await visitor(browser, { viewport: { width: 1000, height: 2000 } })
  const { page } = guest
  try {
    const evaluate = await installRecorder(page)
    const underWay = new Set<Request>()
    // What code asks for may never be read to its end: there, the server knows when it has answered.
    page.on('request', request => FILES.has(request.resourceType()) && underWay.add(request))
    page.on('requestfinished', request => underWay.delete(request))
    page.on('requestfailed', request => underWay.delete(request))
    const settle = () => settled(() => underWay.size + site.owed() > 0, evaluate)
    if (first) await page.addInitScript(first)
    site.show(html)
    site.asked.length = site.tracked.length = 0
    const steps: Step[] = []
    const tidy = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value ?? null).replaceAll(new URL(site.url).port, 'PORT')) as T

    const take = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      const result = await act().catch((error: unknown) => {
        // Without its stack: that names files of the page, which the test runner would look for.
        throw new Error(`'${name}' fails: ${String(error).split('\n')[0]}`)
      })
      await settle()
      const observed = (await evaluate('observed()')) as Observed
      steps.push(
        tidy({
          name,
          result,
          ...observed,
          // Several connections are open at once: in which order they arrive is the network's.
          asked: site.asked.splice(0).toSorted(),
          console: guest.console.splice(0).filter(line => !line.startsWith('latchkey:')),
          errors: guest.errors.splice(0),
        }),
      )
    }

    await take('the page loads', async () => {
      await page.goto(site.url)
      return page.evaluate('Object.keys(window.steps ?? {})')
    })
    const names = steps[0]!.result as string[]
    if (!names.length) throw new Error(`The page did not start: ${steps[0]!.errors.join()}`)
    for (const name of names) {
      await take(name, () => page.evaluate(stepOf(name)))
    }
    const stored = tidy(await readStores(page.context(), evaluate))
    const early = site.tracked.splice(0)
    if (early.length) throw new Error(`Trackers were asked for before their turn: ${early.join()}`)
    await page.evaluate('track()')
    await page.waitForTimeout(100)
    await settle()
    return { steps, stored, tracked: site.tracked.toSorted() }
  } finally {
    await guest.leave()
  }
}

const FILES = new Set(['document', 'stylesheet', 'image', 'font', 'script'])

/** Code that takes a step, and gives up on one that never ends. */
function stepOf(name: string): string {
  const tooLong = `setTimeout(() => reject(new Error('it does not end')), 8000)`
  return `new Promise((resolve, reject) => { ${tooLong}; Promise.resolve(steps[${JSON.stringify(name)}]()).then(resolve, reject) })`
}

type Evaluate = (code: string) => Promise<unknown>

/** Puts the recorder into every document of the page; gives what evaluates in its world. */
async function installRecorder(page: Page): Promise<Evaluate> {
  const session = await page.context().newCDPSession(page)
  const worldName = 'recorder'
  const { frameTree } = await session.send('Page.getFrameTree')
  let context = 0
  session.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    if (name === worldName && (auxData as { frameId?: string }).frameId === frameTree.frame.id) context = id
  })
  await session.send('Runtime.enable')
  await session.send('Page.enable')
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName,
    source: `(${String(recorder)})(${JSON.stringify(CUSTOM_EVENTS)})`,
  })
  return code => evaluateIn(session, context, code)
}

async function evaluateIn(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

/** Waits until nothing is under way: all is asked and answered, and a frame has passed. */
async function settled(isBusy: () => boolean, evaluate: Evaluate): Promise<void> {
  const frame = 'new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))'
  const end = Date.now() + 3000
  do {
    await evaluate(frame)
  } while (isBusy() && Date.now() < end)
}
