import { matches } from '../manifest/name-owners.ts'
import { textIn } from '../words/text-in.ts'
import { KNOWS_NOTHING } from '../known/knows-nothing.ts'
import type { LookUp } from '../known/look-up.ts'
import type { Proposal } from '../known/known-service.ts'
import { createComparison } from './annex-subject.ts'
import { hasHappened, type EntryKind, type Observation, type Seen } from './observation.ts'
import { inWords } from './rules/lifetime.ts'

/** Stands where only the landlord can know. No category has this id, so an entry that keeps it stays shut. */
const TODO = 'TODO'

/** A row to paste into a manifest. */
export interface ProposedRow {
  readonly name: string
  /** Left out for cookies. */
  readonly type?: EntryKind
  readonly purpose: string
  readonly expiry: string
  readonly service?: string
  readonly category?: string
}

/** A service to paste into a manifest. */
export interface ProposedService {
  readonly name: string
  readonly provider: string
  readonly category: string
  readonly hosts: readonly string[]
  readonly moreInfo?: string
}

/** Entries to paste into a manifest, for what was seen and is not in it. */
export interface ProposedEntries {
  readonly services: Readonly<Record<string, ProposedService>>
  readonly cookies: readonly ProposedRow[]
}

/** How entries are proposed. */
export interface ProposeOptions {
  /** What is known of products. Default: nothing. */
  readonly lookUp?: LookUp | undefined
  /** Language of the purposes. Default: `en`. */
  readonly lang?: string
}

/** Proposes an entry for everything that was seen and is not declared. It never says a category: `TODO` stands there. */
export function proposeEntries(
  manifest: unknown,
  seen: Seen,
  { lookUp = KNOWS_NOTHING, lang = 'en' }: ProposeOptions = {},
): ProposedEntries {
  const { entries, requests, rowsOf, servicesOf } = createComparison(manifest, seen)
  const services = new Map<string, ProposedService>()
  for (const { name: host } of requests) {
    if (servicesOf(host).length) continue
    const [proposal] = lookUp.ofHost(host)
    const id = idOf(proposal?.service.name ?? host)
    const { name, provider, hosts, moreInfo } = services.get(id) ?? serviceOf(proposal, host)
    services.set(id, {
      name,
      provider,
      category: TODO,
      hosts: hosts.some(pattern => covers(pattern, host)) ? hosts : [...hosts, host],
      ...(moreInfo && { moreInfo }),
    })
  }
  const cookies = new Map<string, ProposedRow>()
  for (const observation of entries) {
    if (rowsOf(observation.name).length || !hasHappened(observation)) continue
    const row = rowOf(observation, lookUp.ofName(observation.name, observation.kind as EntryKind)[0], lang)
    // Two ids of one pattern are one row.
    cookies.set(`${row.type ?? ''} ${row.name}`, services.has(row.service ?? '') ? row : withoutService(row))
  }
  return { services: Object.fromEntries(services), cookies: [...cookies.values()] }
}

function serviceOf(proposal: Proposal | undefined, host: string): ProposedService {
  const { service } = proposal ?? {}
  const hosts = (service?.hosts ?? []).filter(pattern => covers(pattern, host))
  return {
    name: service?.name ?? host,
    provider: service?.provider || TODO,
    category: TODO,
    hosts: hosts.slice(0, 1),
    ...(service?.more && { moreInfo: service.more }),
  }
}

function rowOf(
  { name, kind, seconds }: Observation,
  proposal: Proposal | undefined,
  lang: string,
): ProposedRow {
  const { purpose, service, confidence } = proposal ?? {}
  const isSure = confidence !== undefined && confidence !== 'low'
  const known = proposal?.name
  return {
    name: isSure && known && matches(known.name, name) ? known.name : name,
    ...(kind !== 'cookie' && { type: kind as EntryKind }),
    purpose: (isSure && textIn(purpose, lang)) || `${TODO}: say what this is for.`,
    expiry: seconds === null ? (isSure && known?.expiry) || TODO : inWords(seconds),
    ...(isSure && service ? { service: idOf(service.name) } : { category: TODO }),
  }
}

/** A row names its service only where that is proposed or declared too. */
function withoutService({ service, ...row }: ProposedRow): ProposedRow {
  return service === undefined ? row : { ...row, category: TODO }
}

function covers(pattern: string, host: string): boolean {
  return pattern.startsWith('*') ? host.endsWith(pattern.slice(1)) : host === pattern
}

/** An id as a manifest may have it: lower-case letters, digits and hyphens. */
function idOf(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return /^[a-z]/.test(id) ? id : `service-${id}`
}
