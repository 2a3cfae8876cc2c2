import { soundManifest } from '../annex/sound-manifest.ts'
import type { ObservationGroup } from '../inventory/group-observations.ts'
import { categoryTexts } from '../words/category-texts.ts'
import { fill } from '../words/fill.ts'
import { textIn } from '../words/text-in.ts'
import type { InventoryModel } from './inventory-model.ts'
import type { InventoryView } from './inventory-view.ts'
import { Portions } from './Portions.tsx'
import { Thing } from './Thing.tsx'

interface ThingsProps {
  readonly model: InventoryModel
  readonly view: InventoryView
}

/** What is here, by the service that it belongs to: declared ones, then products that are known, then the rest. */
export function Things({ model: { words }, view }: ThingsProps) {
  const { inventory: texts } = words
  const { groups, manifest, inventory } = view
  const { services, categories } = soundManifest(manifest)
  /** How visitors know a service or a category. */
  const nameOf = (id: string): string => {
    const { common } = words
    return textIn(services.get(id)?.name, common.lang) || categoryTexts(id, categories.get(id), common).title
  }
  return (
    <section>
      <h3>{texts.sections.things}</h3>
      {!groups.length && <p>{texts.nothing}</p>}
      <Portions
        items={groups}
        words={texts}
        around={shown => <>{shown}</>}
        each={(group, index, ref) => (
          <div key={`${group.kind} ${group.id} ${group.product?.name ?? index}`} ref={ref}>
            <h4>
              {titleOf(group, texts.groups, nameOf)}: {group.things.length}
            </h4>
            <Product group={group} words={texts} />
            <Portions
              items={group.things}
              words={texts}
              around={shown => <ul>{shown}</ul>}
              each={(thing, at, take) => (
                <li key={at} ref={take}>
                  <Thing
                    thing={thing}
                    group={group}
                    stages={inventory.stages}
                    nameOf={nameOf}
                    words={words}
                  />
                </li>
              )}
            />
          </div>
        )}
      />
    </section>
  )
}

function titleOf(
  { kind, id, product, confidence }: ObservationGroup,
  titles: ThingsProps['model']['words']['inventory']['groups'],
  nameOf: (id: string) => string,
): string {
  if (kind === 'declared') return nameOf(id)
  const isSure = kind !== 'known' || confidence === 'high'
  return fill(titles[isSure ? kind : 'perhaps'], { name: product?.name ?? '' })
}

interface ProductProps {
  readonly group: ObservationGroup
  readonly words: ThingsProps['model']['words']['inventory']
}

/** What is known of a product that nobody declared. It proposes, and decides nothing. */
function Product({ group: { product, confidence }, words }: ProductProps) {
  if (!product || !confidence) return null
  const { name, provider, more } = product
  return (
    <p>
      {provider && provider !== name ? `${provider}. ` : ''}
      {words.confidence[confidence]}
      {more && (
        <>
          {' '}
          {words.readMore}{' '}
          <code dir="ltr" translate={false}>
            {more}
          </code>
        </>
      )}
    </p>
  )
}
