import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Evidence, Stage } from '../inventory/observation.ts'
import { fill } from '../words/fill.ts'
import type { InventoryLanguage } from './inventory-language.ts'

interface EvidenceListProps {
  /** The name of what was seen, which tells one list from another. */
  readonly about: string
  readonly evidence: readonly Evidence[]
  readonly stages: readonly Stage[]
  readonly words: InventoryLanguage
}

/** How many sights are shown; the files that can be saved have all. */
const MOST = 20

/** How something is known: who did it and where, when, and how it was seen. It is made when somebody opens it. */
export function EvidenceList({ about, evidence, stages, words: { inventory: texts } }: EvidenceListProps) {
  const isOpen = useSignal(false)
  if (!evidence.length) return null
  const shown = isOpen.value ? evidence.slice(0, MOST) : []
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open
      }}
    >
      <summary aria-label={`${texts.evidence}: ${about}`}>{texts.evidence}</summary>
      <ul>
        {shown.map(({ who, line, page, frame, when, stage, how }, index) => (
          <li key={index}>
            {who ? <Address>{line === null ? who : `${who}:${line}`}</Address> : texts.nobodyKnows}{' '}
            {fill(texts.sight, {
              when: Math.round(when),
              stage: texts.stages[stages[stage]?.name ?? 'unknown'],
              page: '\n',
              how: texts.how[how],
            })
              .split('\n')
              .flatMap((part, at) => (at ? [<Address key="page">{page}</Address>, part] : [part]))}
            {frame && (
              <>
                {' '}
                {texts.inFrame.split('{frame}')[0]}
                <Address>{frame}</Address>
                {texts.inFrame.split('{frame}')[1]}
              </>
            )}
          </li>
        ))}
      </ul>
      {evidence.length > MOST && isOpen.value && (
        <p>{fill(texts.shown, { shown: MOST, all: evidence.length })}</p>
      )}
    </details>
  )
}

/** Addresses are code: they keep their direction, and are no links, since anybody may have written them. */
function Address({ children }: { readonly children: ComponentChildren }) {
  return (
    <code dir="ltr" translate={false}>
      {children}
    </code>
  )
}
