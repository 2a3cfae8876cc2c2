import { isDeepStrictEqual } from 'node:util'
import type { Change } from '../../manifest/types.ts'
import { Mistake } from '../mistake.ts'

type Fields = Readonly<Record<string, unknown>>

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g

/**
 * Puts entries at the start of `changes` in the JSON text of a manifest. Every other byte stays as it is, however the
 * file is laid out.
 * @throws {Mistake} when `changes` is no list, or the text is not what it seems: nothing should be written then.
 */
export function insertChanges(json: string, entries: readonly Change[]): string {
  const whole = parse(json)
  const { changes = [] } = whole
  if (!Array.isArray(changes)) {
    throw new Mistake('changes is no list. Correct it first: nothing is written.', 1)
  }
  const { list, end } = findPlaces(json)
  const look = lookOf(json)
  const items = entries.map(entry => look.item(entry)).join(',')
  const inserted =
    list === undefined
      ? `${json.slice(0, end)}${hasFields(whole) ? ',' : ''}${look.field(items)}${json.slice(end)}`
      : `${json.slice(0, list)}${items}${changes.length > 0 ? ',' : look.close}${
          changes.length > 0 ? json.slice(list) : json.slice(list).trimStart()
        }`
  // A key that stands twice, and whatever else nobody thought of.
  if (!isDeepStrictEqual(parse(inserted), { ...whole, changes: [...entries, ...(changes as unknown[])] })) {
    throw new Mistake('changes could not be put in without touching something else: nothing is written.', 1)
  }
  return inserted
}

function parse(json: string): Fields {
  return JSON.parse(json.replace(/^\uFEFF/, '')) as Fields
}

function hasFields(whole: Fields): boolean {
  return Object.keys(whole).length > 0
}

/** Where the list of `changes` begins, behind its bracket, and where the last field of the manifest ends. */
function findPlaces(json: string): { readonly list: number | undefined; readonly end: number } {
  let depth = 0
  let key: string | undefined
  let list: number | undefined
  let before = ''
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    if (depth === 1 && token === ':') key = before
    if (depth === 1 && token === '[' && key === '"changes"') list = index + 1
    if (depth === 1 && token === ',') key = undefined
    if (/[{[]/.test(token) && token.length === 1) depth++
    if (/[}\]]/.test(token) && token.length === 1) depth--
    before = token
  }
  return { list, end: json.slice(0, json.lastIndexOf('}')).trimEnd().length }
}

interface Look {
  item(entry: Change): string
  /** The whole field, with its items. */
  field(items: string): string
  /** What stands before the bracket that closes a list. */
  readonly close: string
}

/** How a file is laid out: its indent and its line ends, or all on one line. */
function lookOf(json: string): Look {
  const [, unit] = /^\s*\{\s*?\r?\n([ \t]+)"/.exec(json.replace(/^\uFEFF/, '')) ?? []
  if (unit === undefined) {
    return { item: entry => JSON.stringify(entry), field: items => `"changes":[${items}]`, close: '' }
  }
  const newLine = json.includes('\r\n') ? '\r\n' : '\n'
  const indented = (text: string): string =>
    text
      .split('\n')
      .map(line => `${newLine}${unit}${unit}${line}`)
      .join('')
  return {
    item: entry => indented(JSON.stringify(entry, null, unit)),
    field: items => `${newLine}${unit}"changes": [${items}${newLine}${unit}]`,
    close: `${newLine}${unit}`,
  }
}
