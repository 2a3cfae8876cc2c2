import { useSettings, type SettingsParts, type SettingsRowParts } from 'latchkey/preact'
import { Button } from './CookieBanner.tsx'

/** The form of a cookies page of the GOV.UK Design System: what is on, one question a category, and Save. */
export function CookieSettings() {
  const settings = useSettings()
  return (
    <form onSubmit={event => event.preventDefault()}>
      {settings.outcome && <Outcome text={settings.outcome} />}
      <h1 class="govuk-heading-l">{settings.heading}</h1>
      <p class="govuk-body">{settings.summary}</p>
      {settings.remarks.map(remark => (
        <p key={remark} class="govuk-body">
          {remark}
        </p>
      ))}
      {settings.rows.map(row =>
        row.hasSwitch ? (
          <Question key={row.id} row={row} settings={settings} />
        ) : (
          <div key={row.id} class="govuk-form-group">
            <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{row.title}</h2>
            <p class="govuk-body govuk-!-margin-bottom-1">{row.description}</p>
            <p class="govuk-body">{row.state}</p>
          </div>
        ),
      )}
      {settings.hasSwitch && (
        <div class="govuk-button-group">
          <Button of={settings.save} />
          <Button of={settings.acceptAll} look="secondary" />
          <Button of={settings.rejectAll} look="secondary" />
        </div>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="#latchkey-settings">
          See each cookie, who sets it, and your receipt
        </a>
      </p>
    </form>
  )
}

interface QuestionProps {
  readonly row: SettingsRowParts
  readonly settings: SettingsParts
}

/** A native radio for each answer. Nothing is decided before Save. */
function Question({ row, settings }: QuestionProps) {
  const { id, name, title, description, isOn } = row
  const answers = [
    { value: 'on', label: settings.on, checked: isOn },
    { value: 'off', label: settings.off, checked: !isOn },
  ]
  return (
    <div class="govuk-form-group">
      <fieldset class="govuk-fieldset" aria-describedby={`${name}-hint`}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{title}</legend>
        <div id={`${name}-hint`} class="govuk-hint">
          {description}
        </div>
        <div class="govuk-radios govuk-radios--inline">
          {answers.map(({ value, label, checked }) => (
            <div key={value} class="govuk-radios__item">
              <input
                class="govuk-radios__input"
                type="radio"
                id={`${name}-${value}`}
                name={name}
                value={value}
                checked={checked}
                onChange={() => settings.toggle(id, value === 'on')}
              />
              <label class="govuk-label govuk-radios__label" for={`${name}-${value}`}>
                {label}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

/** What came of it, at the top of the page: it is read out, and takes the focus. */
function Outcome({ text }: { readonly text: string }) {
  return (
    <div
      class="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      tabIndex={-1}
      ref={takeFocus}
    >
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{text}</p>
      </div>
    </div>
  )
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus()
}
