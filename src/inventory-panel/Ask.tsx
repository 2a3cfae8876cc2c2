import type { InventoryModel } from './inventory-model.ts'

interface AskProps {
  readonly model: InventoryModel
  readonly titleId: string
}

/** The question that stands in a page before anything is looked at: two buttons, alike. */
export function Ask({ model, titleId }: AskProps) {
  const { ask } = model.words.inventory
  return (
    <>
      <h2 id={titleId} tabIndex={-1}>
        {ask.title}
      </h2>
      {ask.says.map(text => (
        <p key={text}>{text}</p>
      ))}
      <p class="latchkey-inventory__equals">
        <button type="button" onClick={() => void model.start()}>
          {ask.start}
        </button>{' '}
        <button type="button" onClick={model.dismiss}>
          {ask.notNow}
        </button>
      </p>
    </>
  )
}
