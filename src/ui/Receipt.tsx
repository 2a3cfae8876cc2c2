import { useSignal } from '@preact/signals'
import { soundManifest } from '../annex/sound-manifest.ts'
import { readRecord } from '../browser/cookies.ts'
import { receiptOf } from '../choice/receipt.ts'
import { fill } from '../words/fill.ts'
import { textIn } from '../words/text-in.ts'
import { downloadText } from './download-text.ts'
import { printText } from './print-text.ts'
import { receiptLines } from './receipt-lines.ts'
import type { Settings } from './settings-model.ts'

interface ReceiptProps {
  readonly settings: Settings
}

/** What the visitor chose, when and how, in words: to read, to keep as a file and to print. Nothing before a choice. */
export function Receipt({ settings }: ReceiptProps) {
  const { decision } = settings.situation.value
  if (decision.time === null) return null
  // What goes with a decision is stored a moment after it: a new one is read when somebody looks again.
  return <OpenReceipt key={JSON.stringify([decision.time, decision.answers])} settings={settings} />
}

function OpenReceipt({ settings }: ReceiptProps) {
  const isOpen = useSignal(false)
  const { declared, decision, manifest, words } = settings.situation.value
  const { receipt: said, common } = words
  const receipt = isOpen.value ? receiptOf(declared, decision, readRecord()) : null
  const lines = receipt ? receiptLines(receipt, settings.situation.value) : []
  const site = textIn(soundManifest(manifest).site.name, common.lang) || location.hostname
  const heading = fill(said.heading, { site })
  const asData = (): string => JSON.stringify({ site: location.origin, ...receipt }, null, 2)
  return (
    <details
      class="latchkey-receipt"
      onToggle={event => {
        isOpen.value = event.currentTarget.open
      }}
    >
      <summary>{said.title}</summary>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      {receipt && (
        <p>
          <button
            type="button"
            onClick={() =>
              downloadText(
                [heading, '', ...lines, '', said.data, asData(), ''].join('\r\n'),
                `${said.file}.txt`,
              )
            }
          >
            {said.download}
          </button>{' '}
          <button type="button" onClick={() => printText(heading, lines, common)}>
            {said.print}
          </button>
        </p>
      )}
    </details>
  )
}
