import { countryNames } from '../../annex/country-name.ts'
import { expirySeconds } from '../../manifest/expiry.ts'
import type { DeclaredService, SwitchKind } from '../../manifest/declared.ts'
import { readManifest } from '../../manifest/read-manifest.ts'
import { KINDS } from '../../manifest/categories.ts'
import type { Change, Manifest } from '../../manifest/types.ts'
import { annex as cyAnnex } from '../../words/cy/annex.ts'
import { changes as cyChanges } from '../../words/cy/changes.ts'
import { common as cyCommon } from '../../words/cy/common.ts'
import { categoryTexts } from '../../words/category-texts.ts'
import { durationWords } from '../../words/duration.ts'
import { annex } from '../../words/en/annex.ts'
import { changes } from '../../words/en/changes.ts'
import { common } from '../../words/en/common.ts'
import { fill } from '../../words/fill.ts'
import type { ChangesWords } from '../../words/sections/changes-words.ts'
import type { Words } from '../../words/words.ts'
import type { Comparison, Difference, Reason } from './compare-manifests.ts'
import { languagesOf } from './languages-of.ts'

type Language = Pick<Words, 'common' | 'annex'> & { readonly changes: ChangesWords }

const LANGUAGES: Readonly<Record<'en' | 'cy', Language>> = {
  en: { common, annex, changes },
  cy: { common: cyCommon, annex: cyAnnex, changes: cyChanges },
}

/** Two manifests, as they were given. */
export interface Manifests {
  readonly before: Manifest
  readonly after: Manifest
}

/**
 * What readers should be told, one entry a category: in English, and in Welsh where the manifest has Welsh.
 * @param date ISO date of the change.
 */
export function changeEntries(
  { differences }: Comparison,
  manifests: Manifests,
  date: string,
): readonly Change[] {
  const { after } = manifests
  const languages = languagesOf(after)
  const known = readManifest(after).categories
  return differences.map(difference => {
    const texts = Object.fromEntries(
      languages.map(lang => [lang, entryText(difference, manifests, LANGUAGES[lang])]),
    )
    return {
      date,
      text: languages.length > 1 ? texts : (texts.en ?? ''),
      // Nobody can be asked about what is gone.
      ...(known.has(difference.id) && { categories: [difference.id] }),
    }
  })
}

/** The name of a category, from the manifest that has it. */
export function titleOf(id: string, { before, after }: Manifests, words: Words['common'] = common): string {
  const { categories } = readManifest(after).categories.has(id) ? after : before
  return categoryTexts(id, categories?.[id], words).title
}

/** The name of a service, from the manifest that has it. */
export function serviceName(id: string, { before, after }: Manifests): string {
  return after.services?.[id]?.name ?? before.services?.[id]?.name ?? id
}

/** An expiry as the manifest says it. */
export function expiryText(seconds: number, { cookies = [] }: Manifest): string {
  return cookies.find(({ expiry }) => expirySeconds(expiry) === seconds)?.expiry ?? ''
}

function entryText({ id, fate, reasons }: Difference, manifests: Manifests, words: Language): string {
  const title = titleOf(id, manifests, words.common)
  if (fate === 'gone') return fill(words.changes.isGone, { title })
  const isNew = fate === 'asked' || fate === 'told' ? [fill(words.changes.isNew, { title })] : []
  return [...isNew, ...reasons.map(reason => sentence(reason, { id, title, manifests, words }))].join(' ')
}

interface Circumstances {
  /** Of the category. */
  readonly id: string
  readonly title: string
  readonly manifests: Manifests
  readonly words: Language
}

function sentence(reason: Reason, circumstances: Circumstances): string {
  const { title, manifests, words } = circumstances
  const { changes } = words
  if (reason.what === 'basis') {
    const kind = KINDS.get(reason.basis) as SwitchKind
    return fill(kind === KINDS.get(reason.before) ? changes.basis : changes.kinds[kind], { title })
  }
  if (reason.what === 'expiry') return expirySentence(reason, circumstances)
  const service = serviceName(reason.service.id, manifests)
  const { provider } = reason.service
  if (reason.what === 'added') {
    return fill(provider ? changes.addedFrom : changes.added, { title, service, provider })
  }
  if (reason.what === 'removed') return fill(changes.removed, { title, service })
  if (reason.what === 'hosts') {
    const say = ({ one, many }: ChangesWords['hostsAdded'], hosts: readonly string[]): string =>
      hosts[0] ? fill(hosts[1] ? many : one, { service, hosts: hosts.join(', ') }) : ''
    return [say(changes.hostsAdded, reason.added), say(changes.hostsRemoved, reason.removed)]
      .filter(Boolean)
      .join(' ')
  }
  return factSentence(reason.what, reason.service, { ...circumstances, service })
}

function factSentence(
  what: 'provider' | 'role' | 'country',
  { provider, role, country }: DeclaredService,
  { service, words }: Circumstances & { readonly service: string },
): string {
  const { changes } = words
  if (what === 'provider') {
    return fill(provider ? changes.provider : changes.providerUnnamed, { service, provider })
  }
  if (what === 'role') {
    const said = Object.hasOwn(changes.roles, role) ? changes.roles[role as keyof typeof changes.roles] : ''
    return fill(said || changes.roleUnnamed, { service, who: provider || service })
  }
  const place = country && countryNames(words)(country)
  return fill(place ? changes.country : changes.countryUnnamed, { service, country: place })
}

function expirySentence(
  { before, seconds }: Extract<Reason, { what: 'expiry' }>,
  { id, title, manifests: { after }, words }: Circumstances,
): string {
  const { changes } = words
  if (seconds === 0) {
    const isKept = readManifest(after).names.some(({ category }) => category === id)
    return fill(isKept ? changes.untilClosed : changes.keepsNothing, { title })
  }
  const time = durationWords(expiryText(seconds, after), words)
  return fill(seconds > before ? changes.longer : changes.shorter, { title, time })
}
