import type { InventoryModel } from './inventory-model.ts'
import { inventorySummary } from './inventory-summary.ts'

interface BarProps {
  readonly model: InventoryModel
  readonly titleId: string
  /** Id of what the first button opens. */
  readonly bodyId: string
}

/** The strip that stands on each page while a list is kept: how much there is, and what can be done. */
export function Bar({ model, titleId, bodyId }: BarProps) {
  const { words } = model
  const { inventory: texts } = words
  const inventory = model.inventory.value
  const stage = model.stage.value
  const isOpen = stage === 'open'
  const isKept = model.isKept.value
  return (
    <div class={stage === 'closed' ? 'latchkey-inventory__strip' : undefined}>
      <h2 id={titleId} tabIndex={-1}>
        {texts.title}
      </h2>
      {stage === 'ended' ? (
        <p>{texts.ended}</p>
      ) : (
        <p>
          {inventory && <strong>{inventorySummary(inventory, words)}</strong>}{' '}
          {isKept ? texts.isKept : texts.isNotKept}
        </p>
      )}
      <p class="latchkey-inventory__buttons">
        <button
          type="button"
          aria-expanded={stage === 'ended' ? undefined : isOpen}
          aria-controls={bodyId}
          onClick={() => {
            if (isOpen) model.close()
            else if (stage === 'ended') model.dismiss()
            else void model.open()
          }}
        >
          {isOpen || stage === 'ended' ? texts.close : texts.open}
        </button>{' '}
        {isOpen && (
          <>
            <button type="button" onClick={() => void model.refresh()}>
              {texts.refresh}
            </button>{' '}
          </>
        )}
        {isKept && (
          <button type="button" onClick={model.end}>
            {texts.end}
          </button>
        )}
        {isOpen && !isKept && (
          <button type="button" onClick={model.keep}>
            {texts.keep}
          </button>
        )}
      </p>
      <p role="status">{model.status.value}</p>
    </div>
  )
}
