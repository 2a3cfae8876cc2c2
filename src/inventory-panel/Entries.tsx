import { fill } from '../words/fill.ts'
import { plural } from '../words/plural.ts'
import { copyText } from './copy-text.ts'
import { entriesText } from './inventory-files.ts'
import type { InventoryModel } from './inventory-model.ts'
import type { InventoryView } from './inventory-view.ts'

interface EntriesProps {
  readonly model: InventoryModel
  readonly view: InventoryView
}

const AREA = 'latchkey-inventory-entries'

/** Entries for what nobody declared, to paste into the manifest. */
export function Entries({ model, view }: EntriesProps) {
  const { inventory: texts, common } = model.words
  const { services, cookies } = view.proposed
  const count = Object.keys(services).length + cookies.length
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(entriesText(view))
    model.say(isCopied ? fill(texts.copied, { what: texts.sections.entries }) : texts.notCopied)
  }
  return (
    <section>
      <h3>{texts.sections.entries}</h3>
      {count ? (
        <>
          <p>
            {plural(count, texts.counted.entries, common)}. {texts.entries}
          </p>
          <p>
            <label for={AREA}>{texts.entriesLabel}</label>
          </p>
          <textarea
            id={AREA}
            readOnly
            rows={12}
            lang="en"
            dir="ltr"
            spellcheck={false}
            value={entriesText(view)}
          />
          <p class="latchkey-inventory__buttons">
            <button type="button" onClick={() => void copy()}>
              {`${texts.copy}: ${texts.sections.entries}`}
            </button>
          </p>
        </>
      ) : (
        <p>{texts.noEntries}</p>
      )}
    </section>
  )
}
