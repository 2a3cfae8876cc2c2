import { wrap } from '../wrap.ts'
import type { HeaderPlan, Part, Switch } from './header-plan.ts'
import { NOTES } from './notes.ts'
import {
  COVERED_TYPES,
  ID_TWICE,
  PAGE_TYPES,
  READABLE,
  SCRIPT_TYPES,
  TWO_VALUES,
  UP_TO_ENTRY,
  granted,
  refused,
} from './patterns.ts'
import { variesBy } from './varies-by.ts'

const PLACE =
  'This is a web.config for the folder of the site; where you have one, put the rules into it. It needs IIS 7 or newer ' +
  'with the module URL Rewrite 2. Not run by us in IIS: the rules are tested outside of it, so look at what it sends.'

/** A policy keyed on the cookie, for IIS with URL Rewrite. */
export function iisConfig({ start, switches, parts }: HeaderPlan): string {
  const known = new Map(switches.map(one => [one.id, one]))
  return `<?xml version="1.0" encoding="utf-8"?>
<!--
${[...NOTES, PLACE].map(note => wrap(note, 100, '  ')).join('\n\n')}
-->
<configuration>
  <system.webServer>
    <rewrite>
      <outboundRules>
${rules(
  start,
  switches,
  parts.map((part): [Part, Switch[]] => [part, switchesFor(part, known)]),
)}
        <preConditions>
${preConditionsXml()}
        </preConditions>
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>`
}

interface Condition {
  readonly input: string
  readonly pattern: string
  readonly negate?: boolean
  readonly ignoreCase?: boolean
}

interface Rule {
  readonly name: string
  readonly when: 'page' | 'script' | 'both' | 'both, no GPC' | 'record'
  readonly header: string
  readonly pattern: string
  readonly conditions?: Conditions | undefined
  readonly value: string
}

interface Conditions {
  /** Default: all must hold. */
  readonly any?: boolean
  readonly list: readonly Condition[]
}

const POLICY = 'RESPONSE_Content_Security_Policy'

/** In order: each rule sees what the one before it has made of the header. */
function rules(start: string, switches: readonly Switch[], parts: readonly [Part, Switch[]][]): string {
  const vary = variesBy(switches).join(', ')
  return [
    ...addTo(POLICY, 'both', start),
    ...parts.flatMap(([part, [service, category]], index) => {
      // A host that a service before has brought stands there already.
      const [first] = part.unless.length > 0 ? part.sources.trim().split(' ') : []
      const pattern = first ? `^(?!.* ${escapeRegExp(first)}(?: |$)).+$` : '^.+$'
      return waysToAllow(service, category).map(({ when, conditions }, way): Rule => ({
        name: `policy, part ${index + 1}${'abc'[way]}${service ? ` (${service.id})` : ''}`,
        when,
        header: POLICY,
        pattern,
        conditions,
        value: `{R:0}${part.sources}`,
      }))
    }),
    ...addTo('RESPONSE_Vary', 'both', vary),
    ...addTo('RESPONSE_Cache_Control', 'page', 'private, no-cache'),
    ...addTo('RESPONSE_Cache_Control', 'script', 'private'),
    ...['RESPONSE_ETag', 'RESPONSE_Last_Modified'].map((header): Rule => ({
      name: `no ${header}`,
      when: 'both',
      header,
      pattern: '.+',
      value: '',
    })),
  ]
    .map(ruleXml)
    .join('\n')
}

/** Behind what the site sends already, or alone. In this order only one of the two applies. */
function addTo(header: string, when: 'page' | 'script' | 'both', value: string): Rule[] {
  return [
    { name: `${header} for ${when}, added`, when, header, pattern: '^.+$', value: `{R:0}, ${value}` },
    { name: `${header} for ${when}`, when, header, pattern: '^$', value },
  ]
}

/** At most one of the ways holds for a request, since each would add the hosts. */
function waysToAllow(
  service: Switch | undefined,
  category: Switch | undefined,
): Pick<Rule, 'when' | 'conditions'>[] {
  if (!service || !category) return [{ when: 'both' }]
  const saysYes = inRecord(granted(service, category))
  const asked: Pick<Rule, 'when' | 'conditions'> = {
    when: 'record',
    conditions: { list: [saysYes, not(inRecord(refused(service)))] },
  }
  if (category.otherwise !== 'on') return [asked]
  const hasNoGpc = not({ input: '{HTTP_SEC_GPC}', pattern: '^1$' })
  const saysNo = inRecord(refused(service, category))
  return [
    asked,
    { when: 'record', conditions: { list: [hasNoGpc, not(saysYes), not(saysNo)] } },
    { when: 'both, no GPC', conditions: { any: true, list: [not(READS), TWICE, NAMES_TWICE] } },
  ]
}

function inRecord(entry: string): Condition {
  return { input: '{HTTP_COOKIE}', pattern: `${UP_TO_ENTRY}${entry}` }
}

/** The switch of a part's service, and that of its category; none where it needs no choice. */
function switchesFor({ service }: Part, known: ReadonlyMap<string, Switch>): Switch[] {
  const own = known.get(service ?? '')
  if (!own || typeof own.otherwise === 'string') return []
  return [own, known.get(own.otherwise.category) as Switch]
}

function not(condition: Condition): Condition {
  return { ...condition, negate: true }
}

const READS: Condition = { input: '{HTTP_COOKIE}', pattern: READABLE }
const TWICE: Condition = { input: '{HTTP_COOKIE}', pattern: TWO_VALUES }
const NAMES_TWICE: Condition = { input: '{HTTP_COOKIE}', pattern: `${UP_TO_ENTRY}${ID_TWICE}` }

const PRECONDITIONS: Readonly<Record<Rule['when'], readonly Condition[]>> = {
  page: [ofType(PAGE_TYPES)],
  script: [ofType(SCRIPT_TYPES)],
  both: [ofType(COVERED_TYPES)],
  'both, no GPC': [ofType(COVERED_TYPES), not({ input: '{HTTP_SEC_GPC}', pattern: '^1$' })],
  record: [ofType(COVERED_TYPES), READS, not(TWICE), not(NAMES_TWICE)],
}

function ofType(pattern: string): Condition {
  return { input: '{RESPONSE_CONTENT_TYPE}', pattern, ignoreCase: true }
}

function preConditionsXml(): string {
  return Object.entries(PRECONDITIONS)
    .map(
      ([name, conditions]) => `          <preCondition${attributes({ name: `Latchkey: ${name}` })}>
${conditions.map(condition => `            ${conditionXml(condition)}`).join('\n')}
          </preCondition>`,
    )
    .join('\n')
}

function ruleXml({ name, when, header, pattern, conditions, value }: Rule): string {
  const { any = false, list = [] } = conditions ?? {}
  return [
    `<rule${attributes({ name: `Latchkey: ${name}`, preCondition: `Latchkey: ${when}` })}>`,
    `  <match${attributes({ serverVariable: header, pattern })} />`,
    ...(list.length > 0
      ? [
          `  <conditions${attributes({ logicalGrouping: any ? 'MatchAny' : 'MatchAll' })}>`,
          ...list.map(condition => `    ${conditionXml(condition)}`),
          '  </conditions>',
        ]
      : []),
    `  <action${attributes({ type: 'Rewrite', value })} />`,
    '</rule>',
  ]
    .map(line => `        ${line}`)
    .join('\n')
}

function conditionXml({ input, pattern, negate = false, ignoreCase = false }: Condition): string {
  // Of itself, IIS ignores case.
  return `<add${attributes({ input, pattern, ...(negate ? { negate } : {}), ignoreCase })} />`
}

function attributes(values: Readonly<Record<string, string | boolean>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
