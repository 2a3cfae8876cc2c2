import type { Finding } from '../inventory/finding.ts'
import { EvidenceList } from './EvidenceList.tsx'
import type { InventoryModel } from './inventory-model.ts'
import type { InventoryView } from './inventory-view.ts'
import { Portions } from './Portions.tsx'

interface FindingsProps {
  readonly model: InventoryModel
  readonly view: InventoryView
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'note']

/** Notes are only to be known: more of them come when somebody asks. */
const FEW = 6

/** What is wrong or doubtful, the worst first, each with what to do. */
export function Findings({ model: { words }, view }: FindingsProps) {
  const { inventory: texts } = words
  const { findings, stages } = view.inventory
  return (
    <section>
      <h3>{texts.sections.findings}</h3>
      {!findings.length && <p>{texts.noFindings}</p>}
      {SEVERITIES.map(severity => {
        const found = findings.filter(finding => finding.severity === severity)
        if (!found.length) return null
        return (
          <div key={severity}>
            <h4>
              {texts.severities[severity]}: {found.length}
            </h4>
            <Portions
              items={found}
              words={texts}
              step={severity === 'note' ? FEW : undefined}
              around={shown => <ul class={`latchkey-inventory__${severity}`}>{shown}</ul>}
              each={({ kind, what, subject, path, message, evidence }, index, ref) => (
                <li key={index} ref={ref}>
                  <p>
                    <strong>{texts.findings[kind]}:</strong>{' '}
                    <code dir="ltr" translate={false}>
                      {subject}
                    </code>{' '}
                    ({texts.kinds[what]})
                  </p>
                  <p lang="en" dir="ltr">
                    {message}
                  </p>
                  {path && (
                    <p>
                      {texts.inManifest}{' '}
                      <code dir="ltr" translate={false}>
                        {path}
                      </code>
                    </p>
                  )}
                  <EvidenceList about={subject} evidence={evidence} stages={stages} words={words} />
                </li>
              )}
            />
          </div>
        )
      })}
    </section>
  )
}
