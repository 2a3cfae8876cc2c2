import { downloadText } from '../ui/download-text.ts'
import { fill } from '../words/fill.ts'
import { copyText } from './copy-text.ts'
import { ENDINGS, inventoryFile, type InventoryFile } from './inventory-files.ts'
import type { InventoryModel } from './inventory-model.ts'
import type { InventoryView } from './inventory-view.ts'

interface TakeAwayProps {
  readonly model: InventoryModel
  readonly view: InventoryView
}

const FILES = Object.keys(ENDINGS) as InventoryFile[]

/** The list to be copied or saved, whole. */
export function TakeAway({ model, view }: TakeAwayProps) {
  const { words } = model
  const { inventory: texts } = words
  const copy = async (file: InventoryFile): Promise<void> => {
    const isCopied = await copyText(inventoryFile(file, view, words))
    model.say(isCopied ? fill(texts.copied, { what: texts.files[file] }) : texts.notCopied)
  }
  const save = (file: InventoryFile): void => {
    downloadText(inventoryFile(file, view, words), texts.file + ENDINGS[file])
    model.say(fill(texts.saved, { what: texts.files[file] }))
  }
  return (
    <section>
      <h3>{texts.sections.take}</h3>
      <p>{texts.take}</p>
      <ul>
        {FILES.map(file => (
          <li key={file} class="latchkey-inventory__buttons">
            {texts.files[file]}{' '}
            <button
              type="button"
              data-copy={file}
              aria-label={`${texts.copy}: ${texts.files[file]}`}
              onClick={() => void copy(file)}
            >
              {texts.copy}
            </button>{' '}
            <button
              type="button"
              data-save={file}
              aria-label={`${texts.save}: ${texts.files[file]}`}
              onClick={() => save(file)}
            >
              {texts.save}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
