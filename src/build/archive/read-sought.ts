import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodeRecord, type ChoiceRecord } from '../../choice/record.ts'
import { isFields } from '../../manifest/is-fields.ts'
import { baseLanguage } from '../../words/text-in.ts'
import { Mistake } from '../mistake.ts'

/** What somebody asks an archive for. */
export interface Sought {
  readonly record: ChoiceRecord
  /** The language in which they chose, where that is known. */
  readonly lang: string | undefined
}

/**
 * Reads what is to be found: a record, a cookie with its name, or a file with a receipt that holds a record.
 * @throws {Mistake} for anything else.
 */
export function readSought(cwd: string, sought: string): Sought {
  const { record, lang } = /\.json$/i.test(sought) ? readReceipt(cwd, sought) : { record: sought, lang: '' }
  const decoded = decodeRecord(fromCookie(record))
  if (!decoded) {
    throw new Mistake(
      `--find: expected a record such as 1.hsovu.analytics+1snu7sz, or a receipt with one, received ${record.slice(0, 80)}.`,
      2,
    )
  }
  return { record: decoded, lang: lang ? baseLanguage(lang) : undefined }
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
  let receipt: unknown
  try {
    receipt = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Mistake(`${name} is not JSON: ${(error as Error).message}.`, 1)
  }
  // A log wraps it: in a CloudEvent it is the data.
  const places = isFields(receipt) ? [receipt, receipt.data, receipt.receipt].filter(isFields) : []
  const place = places.find(({ record }) => typeof record === 'string')
  if (!place) throw new Mistake(`${name} holds no record.`, 1)
  return { record: String(place.record), lang: typeof place.lang === 'string' ? place.lang : '' }
}
