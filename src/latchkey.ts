import { readRecord, writeRecord } from './browser/cookies.ts'
import { native, read } from './browser/natives.ts'
import { report } from './browser/report.ts'
import { watch } from './browser/watch.ts'
import { whenReady } from './browser/when-ready.ts'
import { createChoice } from './choice/choice.ts'
import { readGpc } from './choice/gpc.ts'
import { receiptOf, type Receipt } from './choice/receipt.ts'
import type { Choice } from './choice/types.ts'
import { startControls, type ControlOptions, type ShowRendered, type Stop } from './controls/controls.ts'
import { createGate } from './gate/gate.ts'
import { createUrlOwners } from './manifest/url-owners.ts'
import { readManifest } from './manifest/read-manifest.ts'
import type { BannerLayout, Visit } from './visit.ts'

/** Settings of one page. */
export interface Options {
  /** How much is held. This version holds what the page marks, whatever is asked for. Default: `mark`. */
  readonly level?: 'mark' | 'guard' | 'seal'
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
  { load, nonce = '', showRendered }: Surroundings,
): Latchkey {
  const place = document as Place
  const running = place[INSTANCE]
  if (running) {
    report('started twice')
    return running
  }
  if (/guard|seal/.test(options.level ?? '')) report('only level mark so far')

  let stops: Stop[] | null = []
  const keep = (stop: Stop): void => void (stops ? stops.push(stop) : stop?.())
  const use: ControlOptions['use'] = work =>
    load('banner', __INTEGRITY__.banner)
      .then(work)
      .then(keep)
      .catch((error: unknown) => report('cannot load', error))
  const emit = (name: string, detail: unknown): void => {
    native('dispatchEvent')(new CustomEvent(`latchkey:${name}`, { detail }))
  }

  const declared = readManifest(input)
  const choice = createChoice({
    declared,
    store: {
      read: readRecord,
      write(text, maxAgeMs) {
        if (!writeRecord(text, maxAgeMs)) {
          void use(file => file.replaceRecord(text, maxAgeMs))
        }
      },
    },
    gpc: readGpc(),
    now: Date.now,
  })
  const gate = createGate(
    {
      ...createUrlOwners(declared, location.hostname),
      allows: choice.allows,
      known: id => declared.services.has(id) || declared.categories.has(id),
      nonce,
    },
    held => emit('held', held),
  )
  const visit: Visit = {
    lang: options.lang || read('documentElement').lang || 'en',
    banner: options.banner,
    nonce,
    declared,
    choice,
    held: gate.held,
    source: input,
    load,
  }
  const controls = startControls(visit, { showRendered, control: options.control, use, keep })
  const ready = new Promise<void>(whenReady)
  let isReady = false
  const update = (): void => {
    gate.update()
    if (isReady) controls.findElements()
  }
  keep(watch(update))
  keep(
    choice.onChange(decision => {
      // Whoever listens knows before anything runs upon it.
      emit('change', decision)
      gate.update()
      void use(file => file.sweep(visit))
    }),
  )

  const latchkey: Latchkey = Object.assign(choice, {
    ready,
    openSettings: () => controls.openSettings(),
    receipt: () => receiptOf(choice.decision),
    stop() {
      stops?.forEach(stop => stop?.())
      stops = null
      delete place[INSTANCE]
    },
  })
  void ready.then(() => {
    if (!stops) return
    isReady = true
    update()
    void controls.complete()
    emit('ready', latchkey)
    if (declared.faults) {
      void use(later => later.explain(visit))
    }
  })
  return (place[INSTANCE] = latchkey)
}
