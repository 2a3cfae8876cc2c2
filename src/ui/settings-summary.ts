import { soundManifest } from '../annex/sound-manifest.ts'
import { fill } from '../words/fill.ts'
import { localDate } from '../words/local-date.ts'
import type { RowWords, SettingsRow, Situation } from './settings-rows.ts'

/** What is on now, in one line. It says what runs, not what stands unsaved in the form. */
export function settingsSummary(rows: readonly SettingsRow[], situation: Situation<RowWords>): string {
  const { declared, decision, manifest, words } = situation
  const { panel } = words
  const { services } = soundManifest(manifest)
  const isAllowed = (id: string): boolean => decision.allowed.includes(id)
  const on = [panel.needed]
  const off: string[] = []
  for (const { id, title, hasSwitch } of rows) if (hasSwitch) (isAllowed(id) ? on : off).push(title)
  for (const { id, category } of declared.services.values()) {
    if (isAllowed(id) && !isAllowed(category ?? '')) on.push(services.get(id)?.name ?? id)
  }

  if (decision.state === 'undecided' && on.length === 1 && off.length) return panel.onlyNeeded
  // Titles hold "and" themselves, so commas alone keep them apart.
  const nowOn = fill(panel.nowOn, { list: on.join(', ') })
  return off.length ? `${nowOn} ${fill(panel.nowOff, { list: off.join(', ') })}` : nowOn
}

/** What a visitor should know besides: when the choice was made, what has changed since, what the browser asks for. */
export function settingsRemarks(
  rows: readonly SettingsRow[],
  situation: Situation<RowWords>,
): readonly string[] {
  const { declared, manifest, words } = situation
  const { asks, tells, time, gpc } = situation.decision
  const { common, panel } = words
  const remarks: string[] = []
  if (time !== null) {
    remarks.push(
      fill(hasChosen(situation) ? panel.chosen : panel.told, { date: localDate(new Date(time), common) }),
    )
    const changed = rows.filter(({ id }) => asks.includes(id) || tells.includes(id))
    const list = changed.map(({ title }) => title).join(', ')
    if (list) remarks.push(fill(panel.changed, { list }))
  }
  if (gpc && rows.some(({ hasSwitch }) => hasSwitch)) remarks.push(panel.gpc)
  if (manifest && !hasDetails(situation) && declared.names.length + declared.services.size)
    remarks.push(panel.noDetails)
  return remarks
}

/** Whether something asked, or the visitor has objected: an OK to a notice is no choice. */
function hasChosen({ declared, decision }: Situation<RowWords>): boolean {
  const hasAsked = [...declared.categories.values()].some(({ kind }) => kind === 'asks')
  return hasAsked || Object.values(decision.answers).includes('refused')
}

/** Whether the long texts are there. A head part without the rest says where they would have been. */
export function hasDetails({ manifest }: Pick<Situation<RowWords>, 'manifest'>): boolean {
  return !!manifest && ('cookies' in manifest || 'services' in manifest) && !('texts' in manifest)
}
