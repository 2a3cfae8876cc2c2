import type { HeaderPlan, Part, Switch } from './header-plan.ts'
import { comment, commentedNotes, describe } from './notes.ts'
import {
  COVERED_TYPES,
  ID_TWICE,
  PAGE_TYPES,
  READABLE,
  SCRIPT_TYPES,
  TWO_VALUES,
  granted,
  refused,
} from './patterns.ts'
import { variesBy } from './varies-by.ts'

const PLACE =
  'Include this file in the <VirtualHost> of the site, or put its text into .htaccess (AllowOverride FileInfo). It ' +
  'needs mod_setenvif and mod_headers: a2enmod setenvif headers.'

const OWN_POLICY =
  'Set a policy of your own with "Header set" and not with "Header always set", which would take the place of this one.'

/** A policy keyed on the cookie, for Apache 2.4.10 or newer. */
export function apacheConfig({ start, switches, parts }: HeaderPlan): string {
  const variables = new Map(switches.map(({ id }, index) => [id, `latchkey_${index + 1}`]))
  const policy = policyExpression(start, parts, variables)
  const page = `"expr=%{CONTENT_TYPE} =~ m#${PAGE_TYPES}#i"`
  const script = `"expr=%{CONTENT_TYPE} =~ m#${SCRIPT_TYPES}#i"`
  const both = `"expr=%{CONTENT_TYPE} =~ m#${COVERED_TYPES}#i"`
  return [
    commentedNotes(OWN_POLICY, PLACE),
    '',
    comment('The record, where one can be read: not where two differ, nor where one names something twice.'),
    setIf('Cookie', READABLE, 'latchkey_cookie=$1'),
    setIf('Cookie', TWO_VALUES, '!latchkey_cookie'),
    // Two variables: lines in a row that read the same one all see the value that it had for the first of them.
    setIf('latchkey_cookie', '^(.+)$', 'latchkey_record=$1'),
    setIf('latchkey_cookie', ID_TWICE, '!latchkey_record'),
    '',
    ...switches.flatMap(one => [comment(describe(one)), ...switchLines(one, variables), '']),
    '# What each of them opens.',
    ...policy.lines,
    '',
    `Header always set Content-Security-Policy "expr=${policy.value}" ${both}`,
    `Header always merge Vary "Cookie" ${both}`,
    ...variesBy(switches)
      .slice(1)
      .map(name => `Header always merge Vary "${name}" ${both}`),
    `Header always set Cache-Control "private, no-cache" ${page}`,
    `Header always set Cache-Control "private" ${script}`,
    '# Apache leaves the policy out of an answer 304, so there must be none.',
    ...['ETag', 'Last-Modified'].map(name => `Header unset ${name} ${both}`),
    ...['If-None-Match', 'If-Modified-Since'].map(name => `RequestHeader unset ${name} ${both}`),
  ].join('\n')
}

type Variables = ReadonlyMap<string, string>

/** Later lines win. */
function switchLines({ id, fingerprint, otherwise }: Switch, variables: Variables): string[] {
  const variable = variables.get(id) as string
  const follow =
    otherwise === 'off'
      ? []
      : otherwise === 'on'
        ? [setIf('Sec-GPC', '^(?!1$)', variable)]
        : [setIf(variables.get(otherwise.category) as string, '^1$', variable)]
  return [
    ...follow,
    setIf('latchkey_record', granted({ id, fingerprint }), variable),
    ...(otherwise === 'off' ? [] : [setIf('latchkey_record', refused({ id }), `!${variable}`)]),
  ]
}

function policyExpression(
  start: string,
  parts: readonly Part[],
  variables: Variables,
): { value: string; lines: string[] } {
  const lines: string[] = []
  let value = start
  parts.forEach(({ sources, service, unless }, index) => {
    if (!service && unless.length === 0) return void (value += sources)
    const name = `latchkey_hosts_${index + 1}`
    const own = service === null ? setIf('Cookie', '^', `${name}=${sources}`) : null
    lines.push(own ?? setIf(variables.get(service as string) as string, '^1$', `${name}=${sources}`))
    for (const other of unless) lines.push(setIf(variables.get(other) as string, '^1$', `!${name}`))
    value += `%{reqenv:${name}}`
  })
  return { value, lines }
}

function setIf(attribute: string, pattern: string, result: string): string {
  return `SetEnvIf ${attribute} "${pattern}" ${/\s/.test(result) ? `"${result}"` : result}`
}
