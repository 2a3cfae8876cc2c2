import { bringBanner } from './bring-banner.ts'
import { readRecord, writeRecord } from './browser/cookies.ts'
import { listen } from './browser/listen.ts'
import { readSession } from './browser/session.ts'
import { native, read } from './browser/natives.ts'
import { report } from './browser/report.ts'
import { isPrerendering, whenReady, whenSeen } from './browser/when-ready.ts'
import { createChoice } from './choice/choice.ts'
import { readGpc } from './choice/gpc.ts'
import { receiptOf, type Receipt } from './choice/receipt.ts'
import type { Choice } from './choice/types.ts'
import { createJudge } from './gate/judge.ts'
import { createSeal } from './gate/seal.ts'
import { createSights } from './gate/sights.ts'
import { startGuard } from './gate/start-guard.ts'
import { createNameOwners } from './manifest/name-owners.ts'
import { createUrlOwners, SITE } from './manifest/url-owners.ts'
import type { Declared } from './manifest/declared.ts'
import type { Inventory } from './inventory/inventory.ts'
import type { Manifest } from './manifest/types.ts'
import type { Held } from './gate/held.ts'
import type { Options } from './options.ts'
import type { Head, Page, Stop, Visit, WithPage } from './visit.ts'

/** A running Latchkey, typed by the site's own ids. */
export interface Latchkey<Id extends string = string> extends Omit<Choice<Id>, 'onChange'> {
  /** Fulfilled once the document is parsed and our controls stand in it. */
  readonly ready: Promise<void>
  /** Calls back after each decision; returns the function that stops it. */
  onChange(listener: Parameters<Choice<Id>['onChange']>[0]): () => void
  /** Opens the settings. */
  openSettings(): Promise<void>
  /** Opens the inventory of this page, for whoever looks after the site. */
  openInventory(): Promise<void>
  /** The record of this visitor's choice as data; null before one. */
  receipt(): Receipt | null
  /**
   * What is really here, against what is declared: plain records without any value. For whoever looks after the site;
   * nothing of it is loaded before. What could not be seen is said in its `limits`. Waits for `ready`; rejects where our
   * files cannot be loaded, which is reported too.
   */
  inventory(): Promise<Inventory>
  /** Takes all of it down: listeners, controls, and what was released stays as it is. */
  stop(): void
}

/** Shows a banner that stands in the page already; null where there is none. */
export type ShowRendered = (visit: Visit, keep: Head['keep']) => Promise<Stop>

/** What a run is given by its surroundings: the script tag, or a bundler. */
export interface Surroundings {
  /** Reads what was put in; never throws, and shuts what is faulty. */
  readonly readManifest: (input: unknown) => Declared
  readonly load: Visit['load']
  /** The nonce of our own script. Default: none. */
  readonly nonce?: string
  /** Address of our worker file. Default: none, and workers are left alone. */
  readonly worker?: string | undefined
  /** Address of our own script. Default: it is inline, or in the site's bundle. */
  readonly ours?: string
  /** Takes over a banner that was rendered ahead. Default: the page has none. */
  readonly showRendered?: ShowRendered | undefined
}

/** Non-clobberable place of the one instance: page content can shadow names, never symbols. */
const INSTANCE = Symbol.for('latchkey')

type Place = { [INSTANCE]?: Latchkey }

/** Shuts the gate and joins the layers. Everything is wired here and nowhere else. */
export function run(
  input: unknown,
  options: Options,
  { readManifest, load, nonce = '', worker, ours = '', showRendered }: Surroundings,
): Latchkey {
  const place = document as Place
  const running = place[INSTANCE]
  if (running) {
    report('started twice')
    return running
  }
  const { level = 'guard' } = options

  let stops: (() => void)[] | null = []
  const keep = (stop: Stop): void => void (stop && (stops ? stops.push(stop) : stop()))
  const tell = (error: unknown): void => report('cannot load', error)
  let page: Page | undefined
  const withPage: WithPage = work =>
    load('page', __INTEGRITY__.page)
      .then(({ startPage }) => (stops ? work((page ??= startPage(visit, head))) : undefined))
      .catch(tell)
  const emit = (name: string, detail: unknown): void => {
    native('dispatchEvent')(new CustomEvent(`latchkey:${name}`, { detail }))
  }

  const declared = readManifest(input)
  let isAsleep = false
  // Only `seal` writes it.
  const once = new Set(readSession().once)
  const choice = createChoice({
    declared,
    store: {
      read: readRecord,
      write(text, maxAgeMs) {
        if (!writeRecord(text, maxAgeMs, declared.isShared)) {
          void withPage(page => page.replaceRecord(text, maxAgeMs))
        }
      },
    },
    gpc: readGpc(declared.heedsDnt),
    once,
    isAsleep: () => isAsleep,
  })
  // What the record allows is let through by the policy, which cannot be widened; the guard holds it until it is seen.
  const seal = level === 'seal' ? createSeal(declared, choice.allows) : null
  isAsleep = isPrerendering()
  choice.sync()
  const allows = (id: string): boolean => id === SITE || (choice.allows(id) && !seal?.shut.has(id))
  const sights = createSights()
  sights.see([choice.decision])
  const onHeld = (held: Held): void => emit('held', held)
  const guard = startGuard({
    judge: createJudge({
      ...createUrlOwners(declared, location.hostname),
      ...createNameOwners(declared),
      allows,
      blocksHosts: level === 'seal',
      blocksNames: options.undeclared === 'block',
      sights,
    }),
    declared,
    allows,
    level,
    ours,
    worker: nonce ? undefined : worker,
    keep,
    onNodes: () => page?.onNodes(),
    onHeld,
    onWrite: () => page?.onWrite(),
  })
  const visit: Visit = {
    lang: options.lang || read('documentElement').lang || 'en',
    options,
    nonce,
    declared,
    choice,
    note: guard.note,
    once,
    source: input,
    load,
  }
  if (seal) {
    keep(listen('securitypolicyviolation', (event: SecurityPolicyViolationEvent) => sights.see([event])))
  }
  const head: Head = {
    allows,
    guard,
    seal,
    onHeld,
    sights,
    keep,
  }
  const needsBanner = (): unknown => {
    const { asks, tells } = choice.decision
    return options.banner !== 'none' && (asks[0] ?? tells[0])
  }

  keep(
    choice.onChange((decision, by) => {
      // What is written by those who listen was written after it.
      sights.see([decision, by])
      // Whoever listens knows before anything runs upon it.
      emit('change', decision)
      seal?.narrow()
      void withPage(page => page.follow(by))
    }),
  )
  // A page to which the visitor goes back has slept while the record may have changed.
  keep(listen('pageshow', () => choice.sync()))
  whenSeen(() => {
    isAsleep = false
    choice.sync()
  })

  const showAhead = (): Promise<Stop> | undefined => (needsBanner() ? showRendered?.(visit, keep) : undefined)
  // What the visitor told another product comes before any question.
  const begin = (): Promise<Stop> | undefined =>
    choice.decision.state === 'undecided' && (input as Manifest | undefined)?.options?.migrate
      ? withPage(page => page.moveIn()).then(showAhead)
      : showAhead()
  const begun = isAsleep ? undefined : begin()
  const ready = new Promise<void>(whenReady).then(async () => {
    const shown = await (begun ?? begin())
    if (shown) keep(shown)
    else if (stops && needsBanner()) void bringBanner(visit, withPage).then(keep).catch(tell)
    await withPage(() => {})
    if (stops) emit('ready', latchkey)
  })
  // A banner comes first.
  if (!needsBanner()) void withPage(() => {})

  const latchkey: Latchkey = Object.assign(choice, {
    ready,
    openSettings: () => withPage(page => page.openSettings()),
    // Not before the page is there: what was seen until then comes with it.
    inventory: () => ready.then(() => (page as Page).inventory()),
    openInventory: () => withPage(page => page.openInventory()),
    receipt: () => receiptOf(declared, choice.decision, readRecord()),
    stop() {
      stops?.reverse().forEach(stop => stop())
      stops = null
      delete place[INSTANCE]
    },
  })
  return (place[INSTANCE] = latchkey)
}
