import { useSignal } from '@preact/signals'
import { ServiceList } from './ServiceList.tsx'
import type { Settings } from './settings-model.ts'

interface CategoryDetailsProps {
  readonly settings: Settings
  /** The category. */
  readonly id: string
  readonly summary: string
}

/** The services of a category and its part of the annex, fetched when somebody looks: few do, and it may be long. */
export function CategoryDetails({ settings, id, summary }: CategoryDetailsProps) {
  const isOpen = useSignal(false)
  return (
    <details
      onToggle={event => {
        isOpen.value = event.currentTarget.open
      }}
    >
      <summary>{summary}</summary>
      {isOpen.value && <ServiceList situation={settings.situation.value} id={id} />}
      {isOpen.value && <Annex settings={settings} id={id} />}
    </details>
  )
}

/** The same table as the annex itself, made by the same file. */
function Annex({ settings, id }: Pick<CategoryDetailsProps, 'settings' | 'id'>) {
  const isMissing = useSignal(false)
  const { declared, words } = settings.situation.value
  if (isMissing.value) return <p>{words.panel.noDetails}</p>
  if (id !== 'necessary' && !declared.names.some(({ category }) => category === id)) return null
  return (
    <div
      class="latchkey-annex"
      data-category={id}
      data-columns="cookie expiry information"
      ref={element => {
        if (!element) return
        const unmount = settings.showAnnex(element)
        unmount.catch(() => {
          isMissing.value = true
        })
        return () => {
          unmount.then(
            stop => stop(),
            () => {
              // It never came, so there is nothing to stop.
            },
          )
        }
      }}
    />
  )
}
