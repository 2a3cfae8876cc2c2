import type { Service } from '../../manifest/types.ts'
import { fillMarkup } from '../../markup/fill-markup.ts'
import { h, type Markup } from '../../markup/markup.ts'
import { fill } from '../../words/fill.ts'
import { textIn } from '../../words/text-in.ts'
import { wordFor } from '../../words/word-for.ts'
import { countryNames } from '../country-name.ts'
import { link } from '../link.ts'
import { namesMarkup } from '../table-markup.ts'
import type { NoticeSource } from './notice-source.ts'
import { bullets, paragraph } from './paragraph.ts'

/** Who sets cookies or receives data: the site itself, and each service with all that is known about it. */
export function whoParts(source: NoticeSource): readonly (Markup | null)[] {
  const { us, others } = source.words.notice.who
  const nameOf = countryNames(source.words)
  const set = new Map<string, string[]>()
  for (const { owner, names } of source.entries) {
    const all = set.get(owner) ?? []
    all.push(...names)
    set.set(owner, all)
  }
  const items = [...source.services]
    .filter(([, { name }]) => name)
    .map(([id, service]) =>
      serviceFacts(source, { ...service, country: nameOf(service.country ?? '') }, set.get(id)),
    )
  return [paragraph(us), items.length ? paragraph(others) : null, bullets(items)]
}

function serviceFacts(
  { words, own, lang }: NoticeSource,
  service: Service,
  names: readonly string[] = [],
): readonly Markup[] {
  const { who } = words.notice
  const { country, safeguard, moreInfo = '' } = service
  const provider = service.provider || textIn(service.name, lang)
  const name = h('strong', null, own(service.name))
  const more = link(moreInfo, fill(who.more, { provider }))
  const facts: (readonly Markup[])[] = [
    // The sentence has a full stop of its own after "Vimeo.com, Inc.".
    service.provider ? fillMarkup(who.by, { name, provider: provider.replace(/\.$/, '') }) : [name, '.'],
    names.length ? fillMarkup(who.sets, { names: h('span', null, namesMarkup(names)) }) : [],
    [wordFor(who.roles, service.role)],
    country ? [fill(who.country, { country })] : [],
    safeguard ? [fill(who.safeguard, { safeguard })] : [],
    typeof more === 'string' ? [] : [more, '.'],
  ]
  return facts.filter(fact => fact.some(Boolean)).flatMap((fact, index) => (index ? [' ', ...fact] : fact))
}
