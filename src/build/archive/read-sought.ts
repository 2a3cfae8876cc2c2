import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodeRecord, encodeRecord, type ChoiceRecord, type RecordEntry } from '../../choice/record.ts'
import { isFields, type Fields } from '../../manifest/is-fields.ts'
import { text } from '../../manifest/text.ts'
import { Mistake } from '../mistake.ts'

/** What somebody asks an archive for. */
export interface Sought {
  readonly record: ChoiceRecord
  /** Tag of the language in which they chose, where that is known. */
  readonly lang: string | undefined
}

/**
 * Reads what is to be found: a record, a cookie with its name, or a file with a receipt: as data, as an event of the log,
 * or as visitors keep it.
 * @throws {Mistake} for anything else.
 */
export function readSought(cwd: string, sought: string): Sought {
  const { record, lang } = /\.(?:json|txt)$/i.test(sought)
    ? readReceipt(cwd, sought)
    : { record: sought, lang: '' }
  const decoded = decodeRecord(fromCookie(record))
  if (!decoded) {
    throw new Mistake(
      `--find: expected a record such as 1.hsovu.analytics+1snu7sz, or a receipt, received ${record.slice(0, 80)}.`,
      2,
    )
  }
  return { record: decoded, lang: lang || undefined }
}

/** As it is copied from a browser or a log: with its name, and percent-encoded or not. */
function fromCookie(text: string): string {
  const value = text.trim().replace(/^latchkey=/, '')
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function readReceipt(cwd: string, name: string): { readonly record: string; readonly lang: string } {
  const path = resolve(cwd, name)
  if (!existsSync(path)) throw new Mistake(`There is no file ${name} in ${cwd}.`, 2)
  const content = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  let receipt: unknown
  try {
    // What visitors keep has sentences before the data.
    receipt = JSON.parse(/\.txt$/i.test(name) ? content.slice(content.search(/^\{/m)) : content)
  } catch (error) {
    throw new Mistake(`${name} is not JSON: ${(error as Error).message}.`, 1)
  }
  // A log wraps it: in a CloudEvent it is the data, but for its time.
  const places = isFields(receipt)
    ? [receipt, receipt.data, receipt.receipt]
        .filter(isFields)
        .map((place): Fields => ({ time: (receipt as Fields).time, ...place }))
    : []
  for (const place of places) {
    const record = recordIn(place)
    if (record) return { record, lang: text(place.lang) }
  }
  throw new Mistake(`${name} holds no receipt.`, 1)
}

/** The record that a receipt speaks of, put together again; undefined for what is none. */
function recordIn({ record, time, answers, fingerprints }: Fields): string | undefined {
  if (typeof record === 'string') return record
  const minutes = Math.floor(Date.parse(text(time)) / 60_000)
  if (!isFields(answers) || !isFields(fingerprints) || !(minutes >= 0)) return undefined
  const entries = Object.entries(fingerprints).map(([id, mark]): [string, RecordEntry] => {
    // A yes that no longer counts has left the answers, and its fingerprint stays.
    const isNo = /^(?:refused|objected)$/.test(text(answers[id]))
    return [id, `${isNo ? '-' : '+'}${text(mark)}`]
  })
  return encodeRecord({ minutes, entries: new Map(entries) })
}
