import type { EntryKind, Observation } from '../inventory/observation.ts'
import type { Declared } from '../manifest/declared.ts'
import { askState, type PageState } from './ask-page.ts'
import { checkPage, isSame, said } from './check-page.ts'
import type { DrivenBrowser, DrivenContext, DrivenPage } from './driven-browser.ts'
import type { DriveOptions } from './drive-options.ts'
import { expectedChoice } from './expected-choice.ts'
import type { Journey, Step } from './journeys.ts'
import { pressControls } from './press-controls.ts'
import { withoutQuery } from './seen-request.ts'
import type { DrivenStage } from './site-report.ts'
import { firstStage, stageAfter, stageFound } from './stages.ts'
import { tellOfLeaving } from './tell-of-leaving.ts'
import { watchVisitor, type Hosts } from './watch-visitor.ts'

/** A site to drive, with all that was left to defaults. */
export interface DrivenSite<Page extends DrivenPage>
  extends Required<Omit<DriveOptions<Page>, 'journeys' | 'parallel'>>, Hosts {
  readonly declared: Declared
  /** What the test itself does, in which visitors may decide too: no script need have done it. */
  readonly isOwnWork: { readonly prepare: boolean; readonly use: boolean }
}

/** What one visitor saw. */
export interface JourneyResult {
  readonly stages: readonly DrivenStage[]
  readonly observed: readonly Observation[]
  readonly left: PageState['left']
  readonly limits: readonly string[]
  readonly missed: readonly string[]
  readonly unlisted: readonly EntryKind[]
}

/** Runs before anything of a page, in its frames too: what a browser with Global Privacy Control says. */
const SEND_GPC = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true })`

/** Sends one visitor through a site, and gives what was seen. */
export async function driveJourney<Page extends DrivenPage>(
  browser: DrivenBrowser<Page>,
  journey: Journey,
  site: DrivenSite<Page>,
): Promise<JourneyResult> {
  const context = await browser.newContext(journey.gpc ? { extraHTTPHeaders: { 'Sec-GPC': '1' } } : {})
  try {
    if (journey.gpc) await context.addInitScript({ content: SEND_GPC })
    const visitor = await createVisitor(context, journey, site)
    for (const step of journey.steps) await (step === 'look' ? visitor.lookAtAll() : visitor.decide(step))
    return await visitor.result()
  } finally {
    await context.close()
  }
}

interface Visitor {
  lookAtAll(): Promise<void>
  decide(step: Exclude<Step, 'look'>): Promise<void>
  result(): Promise<JourneyResult>
}

async function createVisitor<Page extends DrivenPage>(
  context: DrivenContext<Page>,
  { gpc }: Journey,
  site: DrivenSite<Page>,
): Promise<Visitor> {
  const { declared, pages, prepare, use, quiet, limit, isOwnWork } = site
  const page = await context.newPage()
  const limits = new Set<string>()
  const missed = new Set<string>()
  const unlisted = new Set<EntryKind>()
  const expected = expectedChoice(declared, gpc)
  const stages: DrivenStage[] = [firstStage(expected.decision, gpc)]
  /** The stage that began with our last press; before one, the first. */
  let pressed = stages[0]
  let [current = ''] = pages
  let isPrepared = false
  let isOpen = false
  let isDecided = false
  let left: PageState['left'] = []

  const watch = watchVisitor(context, page, { stages, ...site })

  /** Throws where a page did not come whole. */
  function throwFault(): void {
    const fault = watch.takeFault()
    if (fault) throw new Error(`latchkey: ${fault}`)
  }

  async function settle(): Promise<void> {
    const isQuiet = await watch.quiet(quiet, limit)
    throwFault()
    if (isQuiet) return
    missed.add(`${withoutQuery(page.url())} was not quiet within ${limit} ms. What came later was not seen.`)
  }

  async function look(): Promise<void> {
    const found = await watch.look()
    for (const frame of found.silent) {
      const where = frame === withoutQuery(page.url()) ? frame : `${frame} in ${withoutQuery(page.url())}`
      missed.add(`${where} did not answer. What it keeps was not seen.`)
    }
    for (const kind of found.unlisted) {
      unlisted.add(kind)
      limits.add(`The browser does not list what ${withoutQuery(page.url())} keeps as ${kind}.`)
    }
  }

  async function open(url: string): Promise<void> {
    await leave()
    const wasPrepared = isPrepared
    if (!isPrepared) await prepare(page)
    isPrepared = true
    watch.takeFault()
    watch.begin()
    const answer = await page.goto(url, { waitUntil: 'load', timeout: limit })
    const status = answer?.status() ?? 200
    if (status >= 400) throw new Error(`latchkey: ${url} answers with ${status}.`)
    checkAddress(url, answer?.url() ?? url)
    await settle()
    ;[isOpen, current] = [true, url]
    await check(!wasPrepared && isOwnWork.prepare ? null : false)
  }

  function checkAddress(asked: string, came: string): void {
    const [from, to] = [withoutQuery(asked), withoutQuery(came)]
    if (from === to) return
    if (new URL(from).hostname !== new URL(to).hostname) {
      throw new Error(
        `latchkey: ${from} should be a page of the site, and leads to ${to}. Give the page itself, or sign in with 'prepare'.`,
      )
    }
    limits.add(`${from} leads to ${to}, which was looked at.`)
  }

  /** Whether the page is what it should be, and whether something in it decided. */
  async function check(hadAction: DrivenStage['hadAction']): Promise<void> {
    const state = await askState(page, limit, throwFault)
    const url = page.url()
    checkPage(state, { url, gpc, expected, isDecided })
    if (!state) limits.add(`No Latchkey runs on ${withoutQuery(url)}.`)
    left = state?.left ?? left
    if (state) noticeChange(state, hadAction)
  }

  /** Something in the page decided, or allowed something for a while. */
  function noticeChange(state: PageState, hadAction: DrivenStage['hadAction']): void {
    const { allowed } = state.decision
    const stage = stages[stages.length - 1]
    if (!stage || isSame(allowed, stage.allowed)) return
    const isLess = allowed.every(id => stage.allowed.includes(id))
    if (isLess && hadAction === false && stage === pressed) throw new Error(wrong(stage, allowed))
    // What was allowed for once ends with its page.
    const before = isLess && stages.findLast(one => isSame(allowed, one.allowed))
    stages.push(before || stageFound(state, hadAction))
  }

  function wrong({ title, allowed }: DrivenStage, found: readonly string[]): string {
    return `latchkey: on ${page.url()}, ${title}, ${said(allowed)} should be allowed, and it is ${said(found)}.`
  }

  async function decide(step: Exclude<Step, 'look'>): Promise<void> {
    if (!isOpen) await open(current)
    await look()
    const isGrant = step !== 'reject' && step !== 'withdraw'
    expected.decide(step)
    const next = stageAfter(step, expected.decision)
    // What was granted is asked for before the press has returned; what is refused may be under way still.
    if (isGrant) stages.push(next)
    await pressControls(page, step, { switches: expected.switches, timeout: limit })
    await untilDecided(next)
    if (!isGrant) stages.push(next)
    ;[pressed, isDecided] = [next, true]
    await settle()
    await check(false)
    await look()
  }

  async function untilDecided(next: DrivenStage): Promise<void> {
    const start = Date.now()
    for (;;) {
      const decision = (await askState(page, limit, throwFault))?.decision
      if (decision && decision.time !== null && isSame(decision.allowed, next.allowed)) return
      if (Date.now() - start > limit) throw new Error(wrong(next, decision?.allowed ?? []))
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }

  /** Leaves the page, once it has sent and kept what it does upon that: some trackers do so only then. */
  async function leave(): Promise<void> {
    if (!isOpen) return
    await check(false)
    await tellOfLeaving(page)
    await settle()
    await check(false)
    await look()
    watch.leave()
    isOpen = false
    await page.goto('about:blank', { waitUntil: 'load', timeout: limit })
    await look()
  }

  return {
    async lookAtAll() {
      for (const url of pages) {
        await open(url)
        // What is there already did not need what the visitor does now.
        await look()
        const move = watch.remember()
        await use(page)
        await settle()
        // What the visitor allowed was asked for as soon as it was. Whether it was the visitor only `use` knows.
        await check(isOwnWork.use ? null : false)
        move()
        await look()
      }
      await leave()
    },
    decide,
    async result() {
      await leave()
      return {
        stages,
        observed: watch.observed(),
        left,
        limits: [...limits, ...missed],
        missed: [...missed],
        unlisted: [...unlisted],
      }
    },
  }
}
