import { countryNames } from '../annex/country-name.ts'
import { soundManifest } from '../annex/sound-manifest.ts'
import { fill } from '../words/fill.ts'
import { textIn } from '../words/text-in.ts'
import type { Situation } from './settings-rows.ts'

interface ServiceListProps {
  readonly situation: Situation
  /** The category. */
  readonly id: string
}

/** Who is behind a category: each service with its provider, where the data go, and what can be done without it. */
export function ServiceList({ situation, id }: ServiceListProps) {
  const { declared, manifest, words } = situation
  const { common, panel } = words
  const sound = soundManifest(manifest).services
  const nameOf = countryNames({ common })
  const services = [...declared.services.values()].filter(({ category }) => category === id)
  if (!services.length) return null
  return (
    <ul>
      {services.map(({ id: service, provider, country }) => {
        const { name = service, safeguard, moreInfo = '', without } = sound.get(service) ?? {}
        const behind = [provider === name ? '' : provider, nameOf(country)].filter(Boolean).join(', ')
        return (
          <li key={service}>
            <strong>{name}</strong>
            {behind && `, ${behind}`}.{safeguard && ` ${fill(panel.safeguard, { safeguard })}`}{' '}
            {textIn(without, common.lang)}{' '}
            {/* A manifest may come from anywhere, and `javascript:` is an address too. */}
            {/^https?:/i.test(moreInfo) && <a href={moreInfo}>{fill(panel.moreInfo, { name })}</a>}
          </li>
        )
      })}
    </ul>
  )
}
