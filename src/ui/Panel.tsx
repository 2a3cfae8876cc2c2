import type { Settings } from './settings-model.ts'
import { SettingsForm } from './SettingsForm.tsx'

interface PanelProps {
  readonly settings: Settings
  readonly close: () => void
  readonly settle: (decide: () => void) => void
}

/** Id of the heading, which names the dialog. */
export const PANEL_TITLE = 'latchkey-panel-title'

/** What stands in the dialog. The heading takes the focus, so that a reader begins with where they are. */
export function Panel({ settings, close, settle }: PanelProps) {
  const { common, panel } = settings.situation.value.words
  return (
    <>
      <div class="latchkey-head">
        <h2 id={PANEL_TITLE} tabIndex={-1}>
          {common.settings}
        </h2>
        <button type="button" onClick={close}>
          {panel.close}
        </button>
      </div>
      <SettingsForm settings={settings} scope="latchkey-panel-row" settle={settle} />
    </>
  )
}
