import { CategoryDetails } from './CategoryDetails.tsx'
import type { Settings } from './settings-model.ts'
import type { SettingsRow } from './settings-rows.ts'
import { hasDetails } from './settings-summary.ts'

interface CategoryRowProps {
  readonly settings: Settings
  readonly row: SettingsRow
  /** Begins the ids of this form, of which a page may hold several. */
  readonly scope: string
}

/** One category: its name, on or off in words, a sentence, and what is in it. */
export function CategoryRow({ settings, row, scope }: CategoryRowProps) {
  const { id, title, description, hasSwitch, isOn, state, contents } = row
  // The ids of categories hold no dots, so that no two of these meet.
  const name = `${scope}.${id}`
  return (
    <div class="latchkey-row">
      <h3 id={`${name}.title`}>{hasSwitch ? <label for={name}>{title}</label> : title}</h3>
      {hasSwitch ? (
        <label class="latchkey-switch">
          <input
            type="checkbox"
            id={name}
            name={`latchkey-${id}`}
            value="on"
            checked={isOn}
            aria-labelledby={`${name}.title`}
            aria-describedby={`${name}.state ${name}.text`}
            onChange={event => settings.toggle(id, event.currentTarget.checked)}
          />
          <span id={`${name}.state`}>{state}</span>
        </label>
      ) : (
        <p class="latchkey-switch">{state}</p>
      )}
      <div>
        <p id={`${name}.text`}>{description}</p>
        {contents && hasDetails(settings.situation.value) && (
          <CategoryDetails settings={settings} id={id} summary={contents} />
        )}
      </div>
    </div>
  )
}
