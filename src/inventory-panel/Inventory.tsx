import { plural } from '../words/plural.ts'
import { AnnexChanges } from './AnnexChanges.tsx'
import { Ask } from './Ask.tsx'
import { Bar } from './Bar.tsx'
import { Entries } from './Entries.tsx'
import { Findings } from './Findings.tsx'
import type { InventoryModel } from './inventory-model.ts'
import { pagesOf } from './inventory-summary.ts'
import { Portions } from './Portions.tsx'
import { SetUp } from './SetUp.tsx'
import { TakeAway } from './TakeAway.tsx'
import { Things } from './Things.tsx'

interface InventoryProps {
  readonly model: InventoryModel
}

/** Id of the heading, which names the region. */
export const INVENTORY_TITLE = 'latchkey-inventory-title'
/** Id of what the strip opens. */
export const INVENTORY_BODY = 'latchkey-inventory-body'

/** The region: the question first, then the strip, and below it the panel. */
export function Inventory({ model }: InventoryProps) {
  const { inventory: words, common } = model.words
  const stage = model.stage.value
  const view = model.view.value
  if (stage === 'asking') return <Ask model={model} titleId={INVENTORY_TITLE} />
  return (
    <>
      <Bar model={model} titleId={INVENTORY_TITLE} bodyId={INVENTORY_BODY} />
      <div id={INVENTORY_BODY} hidden={stage !== 'open'}>
        {stage === 'open' && !view && <p>{model.status.value ? '' : words.looking}</p>}
        {stage === 'open' && view && (
          <>
            <details>
              <summary>{words.sections.pages}</summary>
              <Portions
                items={pagesOf(view.inventory)}
                words={words}
                around={shown => <ul>{shown}</ul>}
                each={(page, index, ref) => (
                  <li key={index} ref={ref}>
                    <code dir="ltr" translate={false}>
                      {page}
                    </code>
                  </li>
                )}
              />
            </details>
            <Findings model={model} view={view} />
            <Things model={model} view={view} />
            <SetUp model={model} view={view} />
            <section>
              <h3>{words.sections.limits}</h3>
              <ul>
                {view.inventory.limits.map(limit => (
                  <li key={limit}>{limit}</li>
                ))}
              </ul>
            </section>
            <Entries model={model} view={view} />
            <section>
              <h3>{words.sections.annex}</h3>
              <p>{words.annex}</p>
              <p>{plural(view.changes.length, words.counted.entries, common)}</p>
              <AnnexChanges model={model} view={view} />
            </section>
            <TakeAway model={model} view={view} />
          </>
        )}
      </div>
    </>
  )
}
