import { answersIn } from './answers-in.ts'
import { decoded } from './decoded.ts'
import type { ReadOld } from './old-choice.ts'

/**
 * Cookiebot: `CookieConsent`, a literal such as `{stamp:'…',necessary:true,preferences:false,statistics:true,
 * marketing:false,method:'explicit',ver:1,utc:1731969341591,region:'gb'}`, with its quotes and commas percent-encoded.
 * `0` is an old refusal of everything, `-1` means that nobody was asked. Where there is no method, Cookiebot calls a yes
 * `implied`.
 * @see https://www.cookiebot.com/en/developer/
 */
export const readCookiebot: ReadOld = cookies => {
  const text = decoded(cookies.get('CookieConsent')).trim()
  if (text === '-1') return null
  if (text === '0') {
    const answers = new Map(['preferences', 'statistics', 'marketing'].map(name => [name, false]))
    return { answers, time: null, isExplicit: true }
  }
  const fields = fieldsOf(text)
  // Many products have a cookie of that name.
  if (!fields?.has('necessary') || !fields.has('marketing')) return
  const method = fields.get('method')
  if (method === 'implied' || fields.get('stamp') === '-1') return null
  const own = [...fields].filter(([name]) => name !== 'necessary')
  const answers = answersIn(own, value => (value === 'true' ? true : value === 'false' ? false : undefined))
  const time = Number(fields.get('utc') || NaN)
  return answers && { answers, time: isNaN(time) ? null : time, isExplicit: method === 'explicit' }
}

/** The fields of the literal; undefined where it is none, or says something twice. */
function fieldsOf(text: string): Map<string, string> | undefined {
  const fields = new Map<string, string>()
  for (const part of /^\{(.*)\}$/.exec(text)?.[1]?.split(',') ?? []) {
    const [, name, value] = /^\s*(\w+):'?([^']*)'?$/.exec(part) ?? []
    if (name === undefined || value === undefined || fields.has(name)) return
    fields.set(name, value)
  }
  return fields
}
