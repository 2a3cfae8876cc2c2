import { createChoice } from '../choice/choice.ts'
import type { Choice } from '../choice/types.ts'
import type { Declared } from '../manifest/declared.ts'
import type { Observation } from '../inventory/observation.ts'
import { askState, type PageState } from './ask-page.ts'
import type { DrivenBrowser, DrivenContext, DrivenPage } from './driven-browser.ts'
import type { DriveOptions } from './drive-options.ts'
import type { Journey, Step } from './journeys.ts'
import { pressControls } from './press-controls.ts'
import { firstStage, stageAfter, stageFound } from './stages.ts'
import type { DrivenStage } from './site-report.ts'
import { withoutQuery } from './watch-network.ts'
import { watchVisitor, type Hosts } from './watch-visitor.ts'

/** A site to drive, with all that was left to defaults. */
export interface DrivenSite<Page extends DrivenPage>
  extends Required<Omit<DriveOptions<Page>, 'journeys' | 'parallel'>>, Hosts {
  readonly declared: Declared
}

/** What one visitor saw. */
export interface JourneyResult {
  readonly stages: readonly DrivenStage[]
  readonly observed: readonly Observation[]
  readonly left: PageState['left']
  readonly limits: readonly string[]
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
  const { declared, pages, prepare, use, quiet, limit } = site
  const [first = ''] = pages
  const page = await context.newPage()
  const limits = new Set<string>()
  const switches = [...declared.categories.values()].filter(({ kind }) => kind !== 'none').map(({ id }) => id)
  /** What should be decided: the real rules, upon the manifest that was given. */
  const expected = expectedChoice(declared, gpc)
  const stages: DrivenStage[] = [firstStage(expected.decision, gpc)]
  let isOpen = false

  const { look, ...watch } = watchVisitor(context, page, { stages, ...site })

  async function settle(): Promise<void> {
    if (await watch.quiet(quiet, limit)) return
    limits.add(`${withoutQuery(page.url())} was not quiet within ${limit} ms. What came later was not seen.`)
  }

  async function open(url: string): Promise<void> {
    watch.begin()
    const status = (await page.goto(url, { waitUntil: 'load', timeout: limit }))?.status() ?? 200
    if (status >= 400) throw new Error(`latchkey: ${url} answers with ${status}.`)
    await settle()
    const state = await askState(page)
    if (!isOpen) checkStart(state)
    isOpen = true
    if (!state) limits.add(`No Latchkey runs on ${withoutQuery(page.url())}.`)
    noticeChange(state, false)
  }

  /** Faults of the test or of the set-up, after which nothing that is seen could be believed. */
  function checkStart(state: PageState | null): void {
    const where = `latchkey: on ${page.url()}`
    if (!state) {
      if (switches.length)
        throw new Error(`${where} no Latchkey runs, and the manifest has something to choose.`)
      return
    }
    const { decision } = state
    if (gpc && !decision.gpc) throw new Error(`${where} Latchkey did not see Global Privacy Control.`)
    if (decision.state === 'undecided' && !isSame(decision.asks, expected.decision.asks)) {
      throw new Error(
        `${where} visitors are asked about ${said(decision.asks)}, and by the manifest that was given about ${said(expected.decision.asks)}. Give the manifest that the page has.`,
      )
    }
  }

  /** Something in the page decided, or allowed something for a while. */
  function noticeChange(state: PageState | null, hadAction: DrivenStage['hadAction']): void {
    const stage = stages[stages.length - 1]
    if (!state || !stage || isSame(state.decision.allowed, stage.allowed)) return
    // What was allowed for once ends with its page.
    const before = stages.findLast(one => isSame(state.decision.allowed, one.allowed))
    stages.push(before ?? stageFound(state, hadAction))
  }

  async function decide(step: Exclude<Step, 'look'>): Promise<void> {
    if (!isOpen) await begin()
    await look()
    const isGrant = step !== 'reject' && step !== 'withdraw'
    decideUpon(expected, step, switches)
    const next = stageAfter(step, expected.decision)
    // What was granted is asked for before the press has returned; what is refused may be under way still.
    if (isGrant) stages.push(next)
    await pressControls(page, step, { switches, timeout: limit })
    await untilDecided(next)
    if (!isGrant) stages.push(next)
    await settle()
    await look()
  }

  async function untilDecided({ allowed, title }: DrivenStage): Promise<void> {
    const start = Date.now()
    for (;;) {
      const decision = (await askState(page))?.decision
      if (decision && decision.time !== null && isSame(decision.allowed, allowed)) return
      if (Date.now() - start > limit) {
        throw new Error(
          `latchkey: on ${page.url()}, ${title}, ${said(allowed)} should be allowed, and it is ${said(decision?.allowed ?? [])}.`,
        )
      }
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }

  async function begin(): Promise<void> {
    await prepare(page)
    await open(first)
  }

  return {
    async lookAtAll() {
      if (!isOpen) await prepare(page)
      for (const url of pages) {
        await open(url)
        // What is there already did not need what the visitor does now.
        await look()
        const move = watch.remember()
        await use(page)
        await settle()
        // What the visitor allowed was asked for as soon as it was. Whether it was the visitor only `use` knows.
        noticeChange(await askState(page), null)
        move()
        await look()
      }
    },
    decide,
    async result() {
      const state = await askState(page)
      return { stages, observed: watch.observed(), left: state?.left ?? [], limits: [...limits] }
    },
  }
}

/** The choice of a visitor who was never there before. */
function expectedChoice(declared: Declared, gpc: boolean): Choice {
  let record: string | undefined
  const store = { read: () => record, write: (text: string) => void (record = text) }
  return createChoice({ declared, store, gpc })
}

function decideUpon(choice: Choice, step: Exclude<Step, 'look'>, switches: readonly string[]): void {
  if (typeof step === 'string') choice[step]()
  else choice.decide(Object.fromEntries(switches.map(id => [id, id === step.only])))
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every(one => others.includes(one))
}

function said(ids: readonly string[]): string {
  return ids.length ? ids.map(id => `'${id}'`).join(', ') : 'nothing'
}
