import { readRecord, writeRecord } from './browser/cookies.ts'
import { listen } from './browser/listen.ts'
import { readSession } from './browser/session.ts'
import { watchTouch } from './browser/watch-touch.ts'
import { native, read } from './browser/natives.ts'
import { report } from './browser/report.ts'
import { whenReady } from './browser/when-ready.ts'
import { createChoice } from './choice/choice.ts'
import { readGpc } from './choice/gpc.ts'
import { receiptOf, type Receipt } from './choice/receipt.ts'
import type { Choice } from './choice/types.ts'
import { startControls, type ControlOptions, type ShowRendered, type Stop } from './controls/controls.ts'
import { createGate } from './gate/gate.ts'
import { createSeal } from './gate/seal.ts'
import { startGuard } from './gate/start-guard.ts'
import { watchLeftovers } from './gate/watch-leftovers.ts'
import { createNameOwners } from './manifest/name-owners.ts'
import { createUrlOwners, SITE } from './manifest/url-owners.ts'
import { readManifest } from './manifest/read-manifest.ts'
import type { Held } from './gate/held.ts'
import type { BannerLayout, LazyFiles, Visit } from './visit.ts'

/** Settings of one page. */
export interface Options {
  /**
   * How much is held. `mark`: what the page marks. `guard`: also unmarked content, requests and names of declared
   * services. `seal`: also every host that nobody declared, by a policy that the browser enforces. Default: `guard`.
   */
  readonly level?: 'mark' | 'guard' | 'seal'
  /** `block` refuses to store names that nobody declared; `report` only says so. Default: `report`. */
  readonly undeclared?: 'report' | 'block'
  /** Reports what a higher level would stop, and stops nothing more. Default: nothing. */
  readonly rehearse?: 'guard' | 'seal'
  /** What a decision does that needs a new document, at `seal`: `auto` reloads where nothing is lost. Default: `auto`. */
  readonly reload?: 'auto' | 'ask'
  /** Language tag of the texts. Default: that of `<html lang>`, or `en`. */
  readonly lang?: string
  /** Where the banner stands. Default: `flow`. */
  readonly banner?: BannerLayout
  /** `auto` adds a 'Cookie settings' button where the page has no visible control of ours. Default: `auto`. */
  readonly control?: 'auto' | 'none'
}

/** A running Latchkey, typed by the site's own ids. */
export interface Latchkey<Id extends string = string> extends Omit<Choice<Id>, 'onChange'> {
  /** Fulfilled once the document is parsed and our controls stand in it. */
  readonly ready: Promise<void>
  /** Calls back after each decision; returns the function that stops it. */
  onChange(listener: Parameters<Choice<Id>['onChange']>[0]): () => void
  /** Opens the settings. */
  openSettings(): Promise<void>
  /** The record of this visitor's choice as data; null before one. */
  receipt(): Receipt | null
  /** Takes all of it down: listeners, controls, and what was released stays as it is. */
  stop(): void
}

/** What a run is given by its surroundings: the script tag, or a bundler. */
export interface Surroundings {
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
  { load, nonce = '', worker, ours = '', showRendered }: Surroundings,
): Latchkey {
  const place = document as Place
  const running = place[INSTANCE]
  if (running) {
    report('started twice')
    return running
  }
  const { level = 'guard', rehearse } = options

  let stops: (() => void)[] | null = []
  const keep = (stop: Stop): void => void (stop && (stops ? stops.push(stop) : stop()))
  const use: ControlOptions['use'] = work =>
    load('banner', __INTEGRITY__.banner)
      .then(work)
      .then(keep)
      .catch((error: unknown) => report('cannot load', error))
  const afterwards = (work: (file: LazyFiles['aftercare']) => Stop | Promise<Stop>): void =>
    void use(async file => work(await file.aftercare({ load })))
  const emit = (name: string, detail: unknown): void => {
    native('dispatchEvent')(new CustomEvent(`latchkey:${name}`, { detail }))
  }

  let afterRefusal: (() => void) | undefined
  let timer: unknown
  let cost = 0
  let isReady = false

  const declared = readManifest(input)
  // Only `seal` writes it.
  const kept = readSession()
  const once = new Set(kept.once)
  const choice = createChoice({
    declared,
    store: {
      read: readRecord,
      write(text, maxAgeMs) {
        if (!writeRecord(text, maxAgeMs)) {
          afterwards(file => file.replaceRecord(text, maxAgeMs))
        }
      },
      onShow(callback) {
        keep(listen('pageshow', callback))
      },
    },
    gpc: readGpc(),
    now: Date.now,
    once,
  })
  const seal = level === 'seal' ? createSeal(declared, choice.allows) : null
  const allows = (id: string): boolean => id === SITE || (choice.allows(id) && !seal?.shut.has(id))
  const owners = { ...createUrlOwners(declared, location.hostname), ...createNameOwners(declared) }
  const onHeld = (held: Held): void => emit('held', held)
  const guard = startGuard({
    ...owners,
    declared,
    allows,
    level,
    blocksNames: options.undeclared === 'block',
    ours,
    worker: nonce ? undefined : worker,
    keep,
    onNodes: updateSoon,
    onHeld,
    onWrite: () => afterRefusal?.(),
  })
  const gate = createGate(
    {
      ...owners,
      allows,
      known: id => declared.services.has(id) || declared.categories.has(id),
      nonce,
    },
    onHeld,
    guard.known,
  )
  const visit: Visit = {
    lang: options.lang || read('documentElement').lang || 'en',
    banner: options.banner,
    nonce,
    declared,
    choice,
    held: () => [...gate.held(), ...guard.refused],
    note: guard.note,
    once,
    reload: options.reload,
    source: input,
    load,
  }
  if (seal) {
    const onViolation = ({
      effectiveDirective,
      blockedURI,
      sourceFile,
    }: SecurityPolicyViolationEvent): void =>
      guard.note({
        what: effectiveDirective,
        url: blockedURI,
        id: '',
        why: 'policy of the page',
        who: sourceFile || null,
      })
    keep(listen('securitypolicyviolation', onViolation))
  }
  const isTouched = seal && watchTouch()
  const controls = startControls(visit, { showRendered, control: options.control, use, keep })
  const ready = new Promise<void>(whenReady)
  const sweep = (): void => afterwards(file => file.sweep(visit))
  function update(): void {
    gate.update()
    guard.guardFrames()
    if (isReady) controls.findElements()
    // The parser brings more, and an observer of it would cost more than to look.
    else if (stops) updateSoon()
  }
  // A page that adds without end gets most of the time for itself.
  function updateSoon(): void {
    timer ||= setTimeout(() => {
      timer = 0
      const start = performance.now()
      update()
      cost = performance.now() - start
    }, cost * 49)
  }

  keep(
    choice.onChange(decision => {
      // Whoever listens knows before anything runs upon it.
      emit('change', decision)
      const isNarrower = seal?.narrow()
      guard.takeBack()
      gate.update()
      sweep()
      if (seal) {
        const isNeeded = isNarrower || [...seal.shut].some(choice.allows)
        afterwards(file => file.followDecision(visit, { isNeeded, isTouched: isTouched?.() !== false }))
      }
    }),
  )

  const latchkey: Latchkey = Object.assign(choice, {
    ready,
    openSettings: () => controls.openSettings(),
    receipt: () => receiptOf(choice.decision),
    stop() {
      stops?.reverse().forEach(stop => stop())
      stops = null
      delete place[INSTANCE]
    },
  })
  update()
  void ready.then(() => {
    if (!stops) return
    isReady = true
    update()
    void controls.complete()
    emit('ready', latchkey)
    // Where there are no services there are no hosts. Visitors who have decided need not pay for what is said to that.
    const { asks } = choice.decision
    if (rehearse || declared.faults || (asks[0] && !declared.services.size) || kept.focus !== undefined) {
      afterwards(file => file.begin(visit, rehearse))
    }
    if (level !== 'mark') afterRefusal = watchLeftovers(guard.judge, sweep, keep)
  })
  return (place[INSTANCE] = latchkey)
}
