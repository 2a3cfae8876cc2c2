import type { Decision } from '../choice/types.ts'
import type { Latchkey } from '../latchkey.ts'
import { settingsAnswers, settingsOutcome } from '../ui/settings-answers.ts'
import { settingsRows, type RowWords, type Situation } from '../ui/settings-rows.ts'
import { settingsRemarks, settingsSummary } from '../ui/settings-summary.ts'
import { partButton } from './part-button.ts'
import { followLatchkey, runningLatchkey } from './running-latchkey.ts'
import type { SettingsParts } from './settings-parts.ts'
import type { Site } from './site.ts'
import { createStore, type Store } from './store.ts'

/**
 * What the settings say and do: the same as our own form, for a site that dresses it. What the visitor has switched
 * outlives any change from elsewhere.
 */
export function createSettingsStore({
  manifest,
  declared,
  words,
  first,
  unknown,
}: Site): Store<SettingsParts> {
  const { common, panel } = words
  const asks = [...declared.categories.values()].some(({ kind }) => kind === 'asks')
  let toggled: ReadonlyMap<string, boolean> = new Map()
  let outcome = ''
  /** The decision upon which the parts were made; null where they have to be made anew. */
  let seen: Decision | null = null
  let parts = partsOf(first)
  const ahead = parts
  let changed = (): void => {}

  const now = (): Decision => runningLatchkey()?.decision ?? unknown

  function situationOf(decision: Decision): Situation<RowWords> {
    return { manifest, declared, words, decision, toggled }
  }

  function partsOf(decision: Decision): SettingsParts {
    const situation = situationOf(decision)
    const rows = settingsRows(situation)
    const [acceptAll, rejectAll] = asks ? [panel.acceptAll, panel.rejectAll] : [panel.allOn, panel.allOff]
    return {
      lang: common.lang,
      dir: common.direction,
      heading: common.settings,
      summary: settingsSummary(rows, situation),
      remarks: settingsRemarks(rows, situation),
      rows: rows.map(row => ({ ...row, name: `latchkey-${row.id}` })),
      on: common.on,
      off: common.off,
      hasSwitch: rows.some(({ hasSwitch }) => hasSwitch),
      save: partButton('save', panel.save, () =>
        settle(one => one.decide(settingsAnswers(situationOf(now())))),
      ),
      acceptAll: partButton('accept', acceptAll, () => settle(one => one.accept())),
      rejectAll: partButton('reject', rejectAll, () => settle(one => one.reject())),
      outcome,
      toggle,
    }
  }

  function toggle(id: string, isOn: boolean): void {
    toggled = new Map(toggled).set(id, isOn)
    outcome = ''
    renew()
  }

  function settle(decide: (latchkey: Latchkey) => void): void {
    const latchkey = runningLatchkey()
    if (!latchkey) return
    const before = latchkey.decision
    decide(latchkey)
    toggled = new Map()
    const after = latchkey.decision
    const situation = situationOf(after)
    const summary = settingsSummary(settingsRows(situation), situation)
    outcome = settingsOutcome(panel, summary, { before, after })
    renew()
  }

  function renew(): void {
    seen = null
    changed()
  }

  function get(): SettingsParts {
    const decision = now()
    if (decision !== seen) {
      seen = decision
      parts = partsOf(decision)
    }
    return parts
  }

  return createStore({
    get,
    first: () => ahead,
    follow(listener) {
      changed = listener
      return followLatchkey(() => listener())
    },
  })
}
