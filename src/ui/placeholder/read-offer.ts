import { readMarked } from '../../gate/marked.ts'
import type { DeclaredService } from '../../manifest/declared.ts'
import { isFields } from '../../manifest/is-fields.ts'
import { isOwnService } from '../../manifest/is-own-service.ts'
import { text } from '../../manifest/text.ts'
import type { Category, Manifest, Service } from '../../manifest/types.ts'
import { SITE, type UrlOwners } from '../../manifest/url-owners.ts'
import type { Visit } from '../../visit.ts'
import { categoryTexts } from '../../words/category-texts.ts'
import { fill } from '../../words/fill.ts'
import { textIn } from '../../words/text-in.ts'
import { findLink, type PageLink } from './find-link.ts'
import { localPoster } from './local-poster.ts'
import type { PlaceholderLanguage } from './placeholder-markup.ts'
import { titleOf } from './title-of.ts'

/** What a placeholder offers, as plain data. */
export interface Offer {
  readonly title: string
  /** Whether the page gave no title, and this is ours. */
  readonly isUntitled: boolean
  /** Whose it is and what it would do; what works without it. */
  readonly says: readonly string[]
  /** The ids that have to be allowed for it. */
  readonly ids: readonly string[]
  /** Whether the visitor has allowed it, and this document cannot show it. */
  readonly isDecided: boolean
  /**
   * Whether it can be shown alone: to allow a whole category once would let in services that nobody has named here.
   */
  readonly canShow: boolean
  /** Label of the button that decides for good. */
  readonly always: string
  readonly link: PageLink | null
  /** Address of a picture of this site; empty where there is none. */
  readonly poster: string
}

interface Sources {
  readonly visit: Pick<Visit, 'declared' | 'choice'>
  readonly manifest: Manifest
  readonly words: PlaceholderLanguage
  readonly ownersOf: UrlOwners['ownersOf']
  /** Whether a link of the page belongs to another embed. */
  readonly isTaken: (link: Element) => boolean
}

function isTemplate(element: Element): boolean {
  return element instanceof HTMLTemplateElement
}

/** An entry of a manifest that may hold anything. */
function entryOf(entries: unknown, id: string): unknown {
  return isFields(entries) && {}.hasOwnProperty.call(entries, id) ? entries[id] : undefined
}

/**
 * What can be offered for something that waits.
 * @param element what waits at the gate; a `source` waits in the embed that shows it.
 * @returns null where no choice of the visitor's would let it in.
 */
export function readOffer(
  element: HTMLElement,
  embed: HTMLElement,
  { visit, manifest, words, ownersOf, isTaken }: Sources,
): Offer | null {
  const { declared, choice } = visit
  const { common, placeholder } = words
  const { id, addresses, nonces } = readMarked(element, true)
  const owners = addresses.map(url => (url ? ownersOf(url) : []))
  // Whatever was decided, the gate would not let it in.
  if (owners.some(ids => !ids[0])) return null

  /** Whether what an address belongs to comes with the id that the page names. */
  const comesAlong = (owner: string): boolean =>
    owner === SITE || owner === id || (declared.services.get(owner)?.category === id && !isRefused(owner))
  const isRefused = (owner: string): boolean =>
    (choice.decision.answers as Partial<Record<string, string>>)[owner] === 'refused'
  const others = owners.filter(ids => !ids.some(comesAlong)).map(ids => ids[0] as string)
  const isService = (one: string): boolean => declared.services.has(one)
  // What a category marks, and runs no code of its own, comes with its service alone.
  const own = owners.map(all => all.find(owner => declared.services.get(owner)?.category === id))
  const comesAlone = !!own[0] && own.every(Boolean) && !nonces.length && !isTemplate(element)
  const ids = [...new Set(comesAlone ? (own as string[]) : [id, ...others])]

  const services = [...new Set([id, ...owners.map(all => all.find(comesAlong) ?? (all[0] as string))])]
    .filter(isService)
    .map(one => ({ one, entry: (entryOf(manifest.services, one) ?? {}) as Partial<Service> }))
  const nameOf = ({ one, entry }: (typeof services)[number]): string => text(entry.name) || one
  const withProvider = (service: (typeof services)[number]): string => {
    const provider = text((service.entry as Partial<DeclaredService>).provider)
    const name = nameOf(service)
    return provider && provider !== name ? fill(placeholder.provider, { name, provider }) : name
  }
  const category = (one: string): string =>
    categoryTexts(one, entryOf(manifest.categories, one) as Category | undefined, common).title

  const who = common.list(services.map(withProvider))
  const isHere = services.every(({ one }) => isOwnService(declared, one))
  const does = !services[0]
    ? fill(placeholder.uses, { name: category(id) })
    : fill(isHere ? placeholder.doesHere : placeholder.does, { who })
  const given = titleOf(embed)
  const name = services[0] ? common.list(services.map(nameOf)) : category(id)
  return {
    title: given || fill(placeholder.untitled, { name }),
    isUntitled: !given,
    says: [does, ...services.map(({ entry }) => textIn(entry.without, common.lang)).filter(Boolean)],
    ids,
    isDecided: ids.every(choice.allows),
    canShow: ids.every(
      one =>
        isService(one) ||
        [...declared.services.values()].every(
          service => service.category !== one || services.some(named => named.one === service.id),
        ),
    ),
    always: ids.every(isService)
      ? fill(placeholder.always, { name })
      : fill(placeholder.alwaysCategory, {
          name: common.list([category(id), ...services.filter(({ one }) => ids.includes(one)).map(nameOf)]),
        }),
    link: findLink(
      embed,
      url => ownersOf(url).some(owner => services.some(({ one }) => one === owner)),
      isTaken,
    ),
    poster: localPoster(embed, ownersOf),
  }
}
