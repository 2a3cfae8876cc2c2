import { batch, computed, signal, type ReadonlySignal } from '@preact/signals'
import { report } from '../browser/report.ts'
import { wholeManifest } from '../browser/whole-manifest.ts'
import type { Decision, Method } from '../choice/types.ts'
import type { Left } from '../gate/left.ts'
import { offersLanguages } from '../languages/spoken-language.ts'
import type { Manifest } from '../manifest/types.ts'
import type { LazyFiles, OtherLanguage, Visit } from '../visit.ts'
import { followLeft } from './follow-left.ts'
import { panelWords } from './panel-words.ts'
import { settingsAnswers, settingsOutcome } from './settings-answers.ts'
import { settingsRows } from './settings-rows.ts'
import type { PanelLanguage, SettingsRow, Situation } from './settings-rows.ts'
import { settingsRemarks, settingsSummary } from './settings-summary.ts'

/** The state of one settings form, and what can be done with it. Nothing is decided before `save` or one of its kin. */
export interface Settings {
  readonly situation: ReadonlySignal<Situation>
  readonly rows: ReadonlySignal<readonly SettingsRow[]>
  readonly summary: ReadonlySignal<string>
  readonly remarks: ReadonlySignal<readonly string[]>
  /** What came of the last decision that was made here; empty before one, and once something is switched again. */
  readonly outcome: ReadonlySignal<string>
  /** What could not be removed after a decision. */
  readonly left: ReadonlySignal<readonly Left[]>
  /** The language of the visitor, where it is another than that of the settings and the site offers it. */
  readonly other: ReadonlySignal<OtherLanguage | null>
  toggle(id: string, isOn: boolean): void
  save(): void
  acceptAll(): void
  rejectAll(): void
  /** Goes on in the other language. What is switched stays switched, and nothing is decided. */
  speakOther(): void
  /** Fills an element with a part of the annex; rejects where that cannot be had. */
  showAnnex(element: Element): Promise<() => void>
  stop(): void
}

interface SettingsOptions {
  readonly words: PanelLanguage
  /** Through what it decides. */
  readonly by: Method
}

/** Joins a settings form to the visit's choice. What the visitor has switched outlives any change from elsewhere. */
export function createSettings(visit: Visit, { words, by }: SettingsOptions): Settings {
  const { choice, declared } = visit
  const decision = signal<Decision>(choice.decision)
  const manifest = signal<Manifest | null>(null)
  const toggled = signal<ReadonlyMap<string, boolean>>(new Map())
  const outcome = signal('')
  const left = signal<readonly Left[]>([])
  const spoken = signal(words)
  const other = signal<OtherLanguage | null>(null)

  const situation = computed<Situation>(() => ({
    declared,
    words: spoken.value,
    decision: decision.value,
    manifest: manifest.value,
    toggled: toggled.value,
  }))
  const rows = computed(() => settingsRows(situation.value))
  const summary = computed(() => settingsSummary(rows.value, situation.value))
  const remarks = computed(() => settingsRemarks(rows.value, situation.value))

  const stops = [
    choice.onChange(next => {
      decision.value = next
    }),
    followLeft(visit, next => {
      left.value = next
    }),
  ]
  wholeManifest(visit.source).then(
    whole => {
      manifest.value = whole
    },
    () => {
      // Without its texts the form still names every category and switches it.
      manifest.value = {}
    },
  )

  /** Does something with what knows the languages of the site, where it offers some. */
  function withLanguages(work: (file: LazyFiles['language']) => Promise<void>): void {
    if (!offersLanguages(visit.source)) return
    void visit
      .load('language', __INTEGRITY__.language)
      .then(work)
      .catch((error: unknown) => report('cannot load', error))
  }
  withLanguages(async file => {
    other.value = await file.otherLanguage(visit)
  })

  function settle(decide: () => void): void {
    const before = decision.value
    batch(() => {
      decide()
      toggled.value = new Map()
    })
    outcome.value = settingsOutcome(spoken.value.panel, summary.value, { before, after: decision.value })
  }

  return {
    situation,
    rows,
    summary,
    remarks,
    outcome,
    left,
    other,
    toggle(id, isOn) {
      toggled.value = new Map(toggled.value).set(id, isOn)
      outcome.value = ''
    },
    save: () => settle(() => choice.decide(settingsAnswers(situation.value), by)),
    acceptAll: () => settle(() => choice.accept(by)),
    rejectAll: () => settle(() => choice.reject(by)),
    speakOther() {
      const tag = other.value?.tag
      if (!tag) return
      withLanguages(async file => {
        await file.speak(visit, tag)
        const next = await panelWords(visit)
        const back = await file.otherLanguage(visit)
        batch(() => {
          spoken.value = next
          other.value = back
          outcome.value = ''
        })
      })
    },
    showAnnex: element =>
      visit.load('annex', __INTEGRITY__.annex).then(annex => annex.mountElements(visit, [element])),
    stop: () => stops.forEach(stop => stop()),
  }
}
