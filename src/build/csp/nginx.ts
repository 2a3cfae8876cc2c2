import type { HeaderPlan, Part, Switch } from './header-plan.ts'
import { comment, commentedNotes, describe } from './notes.ts'
import { ID_TWICE, PAGE_TYPES, READABLE, SCRIPT_TYPES, TWO_VALUES, granted, refused } from './patterns.ts'
import { variesBy } from './varies-by.ts'

// nginx reads no word of more than 4,096 bytes.
const LONGEST_WORD = 3000

const PLACE =
  'Include this file inside of http { }; Debian does so with all that lies in /etc/nginx/conf.d/. nginx hands ' +
  'add_header down only to a server or location that has no add_header of its own: where one has, repeat the lines ' +
  'at the end of this file there. With other sites on the same nginx, move them into the server { } of this one.'

/** A policy keyed on the cookie, for nginx 1.11 or newer with PCRE. */
export function nginxConfig({ start, switches, parts }: HeaderPlan): string {
  const variables = new Map(switches.map(({ id }, index) => [id, `$latchkey_${index + 1}`]))
  const policy = policyWord(start, parts, variables)
  return [
    commentedNotes(PLACE),
    '',
    comment('The record, where one can be read: not where two differ, nor where one names something twice.'),
    map('$http_cookie', '$latchkey_cookie', [`"~${TWO_VALUES}" "";`, `"~${READABLE}" $1;`]),
    map('$latchkey_cookie', '$latchkey_record', [`"~${ID_TWICE}" "";`, 'default $latchkey_cookie;']),
    '',
    ...(variesBy(switches).length > 1
      ? ['# What nobody was asked about is on, but not with Global Privacy Control.', GPC, '']
      : []),
    ...switches.map(one => `${comment(describe(one))}\n${switchMap(one, variables)}\n`),
    '# What each of them opens.',
    ...policy.maps,
    '',
    '# An answer 304 says nothing of its type, and other redirects show nothing.',
    map('"$status $sent_http_content_type"', '$latchkey_kind', [
      '"~^304 " unknown;',
      '"~^3" other;',
      '"~^... $" unknown;',
      `"~*${PAGE_TYPES.replace('^', '^... ')}" page;`,
      `"~*${SCRIPT_TYPES.replace('^', '^... ')}" script;`,
      'default other;',
    ]),
    map('$latchkey_kind', '$latchkey_policy', [`default "${policy.word}";`, 'other "";']),
    map('$latchkey_kind', '$latchkey_vary', forBoth(`"${variesBy(switches).join(', ')}"`)),
    map('$latchkey_kind', '$latchkey_cache', ['page "private, no-cache";', 'script private;']),
    map('$latchkey_kind', '$latchkey_etag', ['default $sent_http_etag;', ...forBoth('""')]),
    map('$latchkey_kind', '$latchkey_modified', ['default $sent_http_last_modified;', ...forBoth('""')]),
    '',
    '# The lines to repeat. Where a value is empty, nginx sends nothing.',
    'add_header Content-Security-Policy $latchkey_policy always;',
    'add_header Vary $latchkey_vary always;',
    'add_header Cache-Control $latchkey_cache always;',
    'add_header ETag $latchkey_etag always;',
    'add_header Last-Modified $latchkey_modified always;',
  ].join('\n')
}

const GPC = map('$http_sec_gpc', '$latchkey_unasked', ['default 1;', '1 "";'])

type Variables = ReadonlyMap<string, string>

function switchMap({ id, fingerprint, otherwise }: Switch, variables: Variables): string {
  const variable = variables.get(id) as string
  const grant = `"~${granted({ id, fingerprint })}" 1;`
  if (otherwise === 'off') return map('$latchkey_record', variable, [grant])
  const unasked = otherwise === 'on' ? '$latchkey_unasked' : variables.get(otherwise.category)
  return map(`"$latchkey_record|${unasked}"`, variable, [`"~${refused({ id })}" "";`, grant, '"~\\|1$" 1;'])
}

/** The policy as one word of the configuration, and the maps of the variables in it. */
function policyWord(
  start: string,
  parts: readonly Part[],
  variables: Variables,
): { word: string; maps: string[] } {
  const maps: string[] = []
  const variable = (source: string, lines: (text: string) => string[], text: string): string =>
    chunks(text)
      .map(chunk => {
        const name = `$latchkey_hosts_${maps.length + 1}`
        maps.push(map(source, name, lines(chunk)))
        return name
      })
      .join('')

  let left = LONGEST_WORD
  const constant = (text: string): string => {
    left -= text.length
    return left >= 0 ? text : variable('1', chunk => [`default "${chunk}";`], text)
  }
  const words = parts.map(({ service, unless, sources }) => {
    if (!service && unless.length === 0) return constant(sources)
    const [own = '1', ...others] = [service, ...unless].map(id => (id === null ? '1' : variables.get(id)))
    const source = others.length > 0 ? `"${[own, ...others].join('|')}"` : own
    return variable(source, chunk => [`"1${'|'.repeat(others.length)}" "${chunk}";`], sources)
  })
  return { word: constant(start) + words.join(''), maps }
}

/** Cuts before a host, so that each piece is a whole word. */
function chunks(text: string): string[] {
  const pieces: string[] = ['']
  for (const source of text.split(/(?= )/)) {
    if ((pieces.at(-1) as string).length + source.length > LONGEST_WORD) pieces.push('')
    pieces[pieces.length - 1] += source
  }
  return pieces
}

function forBoth(value: string): string[] {
  return [`page ${value};`, `script ${value};`]
}

/** Without a default of its own, a map gives the empty text. */
function map(source: string, variable: string, lines: readonly string[]): string {
  return [`map ${source} ${variable} {`, ...lines.map(line => `    ${line}`), '}'].join('\n')
}
