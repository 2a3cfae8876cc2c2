import { fill } from '../words/fill.ts'
import type { InventoryModel } from './inventory-model.ts'
import type { InventoryView } from './inventory-view.ts'
import { Portions } from './Portions.tsx'

interface SetUpProps {
  readonly model: InventoryModel
  readonly view: InventoryView
}

/** What `?latchkey=check` says of this page, and what a rehearsal says: the same words, by the same code. */
export function SetUp({ model: { words }, view: { setUp, rehearsed, wouldStop } }: SetUpProps) {
  const { inventory: texts, check } = words
  return (
    <>
      <section>
        <h3>{texts.sections.setUp}</h3>
        {setUp ? (
          <>
            <p>
              <strong>{setUp.summary}</strong>
            </p>
            <p>{texts.setUp}</p>
            <ul>
              {setUp.items.map(({ state, verdict, title, says, todo, details }, index) => (
                <li key={index} class={`latchkey-inventory__${state}`}>
                  <p>
                    <strong>{`${verdict}: ${title}`}</strong>
                  </p>
                  <p>{says}</p>
                  {todo && <p>{todo}</p>}
                  {details[0] && (
                    <details>
                      <summary aria-label={`${check.list}: ${title}`}>{check.list}</summary>
                      <Portions
                        items={details}
                        words={texts}
                        around={shown => (
                          <ul lang="en" dir="ltr">
                            {shown}
                          </ul>
                        )}
                        each={(detail, at, ref) => (
                          <li key={at} ref={ref}>
                            {detail}
                          </li>
                        )}
                      />
                    </details>
                  )}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{texts.failed}</p>
        )}
      </section>
      <section>
        <h3>{texts.sections.rehearsal}</h3>
        <p>{rehearsed ? fill(texts.rehearsal, { level: rehearsed }) : texts.noRehearsal}</p>
        {rehearsed && !wouldStop.length && <p>{texts.rehearsesNothing}</p>}
        <Portions
          items={wouldStop}
          words={texts}
          around={shown => (
            <ul lang="en" dir="ltr">
              {shown}
            </ul>
          )}
          each={(line, at, ref) => (
            <li key={at} ref={ref}>
              {line}
            </li>
          )}
        />
      </section>
    </>
  )
}
