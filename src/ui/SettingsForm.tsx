import { CategoryRow } from './CategoryRow.tsx'
import { LanguageLink } from './LanguageLink.tsx'
import { LeftList } from './LeftList.tsx'
import { Receipt } from './Receipt.tsx'
import type { Settings } from './settings-model.ts'

interface SettingsFormProps {
  readonly settings: Settings
  /** Begins the ids of this form, of which a page may hold several. */
  readonly scope: string
  /** Whether it has a name of its own, as in the page; in the panel the dialog has one. */
  readonly isNamed?: boolean
  /** Carries a decision out; the panel closes first. Default: just does it. */
  readonly settle?: (decide: () => void) => void
}

/** The choices: what is on now, one row a category, and the buttons that decide. */
export function SettingsForm({ settings, scope, isNamed, settle = decide => decide() }: SettingsFormProps) {
  const { words, declared } = settings.situation.value
  const { common, panel, left } = words
  const outcome = settings.outcome.value
  const rows = settings.rows.value
  const hasSwitch = rows.some(row => row.hasSwitch)
  const asks = [...declared.categories.values()].some(({ kind }) => kind === 'asks')
  return (
    <form aria-label={isNamed ? common.settings : undefined} onSubmit={event => event.preventDefault()}>
      <LanguageLink settings={settings} />
      <p class="latchkey-summary">{settings.summary.value}</p>
      {settings.remarks.value.map(remark => (
        <p key={remark}>{remark}</p>
      ))}
      <LeftList settings={settings} />
      <Receipt settings={settings} />
      {rows.map(row => (
        <CategoryRow key={`${row.id} ${common.lang}`} settings={settings} row={row} scope={scope} />
      ))}
      {hasSwitch && (
        <div class="latchkey-actions">
          <button type="button" data-latchkey="save" onClick={() => settle(settings.save)}>
            {panel.save}
          </button>
          <button type="button" data-latchkey="accept" onClick={() => settle(settings.acceptAll)}>
            {asks ? panel.acceptAll : panel.allOn}
          </button>
          <button type="button" data-latchkey="reject" onClick={() => settle(settings.rejectAll)}>
            {asks ? panel.rejectAll : panel.allOff}
          </button>
          <p role="status">{outcome && settings.left.value[0] ? `${outcome} ${left.told}` : outcome}</p>
        </div>
      )}
    </form>
  )
}
