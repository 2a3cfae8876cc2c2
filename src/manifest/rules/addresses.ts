import { shown, type Finding, type Path } from '../fault.ts'
import { isFields } from '../is-fields.ts'
import { nearest } from '../nearest.ts'
import type { Subject } from '../subject.ts'
import { text } from '../text.ts'

/** Addresses that no link should lead to, and places that are probably misspelt. */
export function* addresses({ site, services, cookies }: Subject): Generator<Finding> {
  const places = isFields(site.places) ? site.places : {}
  yield* badScheme(['site', 'privacyUrl'], site.privacyUrl)
  yield* badScheme(['site', 'contact'], site.contact)
  for (const [name, address] of Object.entries(places)) yield* badScheme(['site', 'places', name], address)
  for (const { path, fields } of services) yield* badScheme([...path, 'moreInfo'], fields.moreInfo)

  const names = Object.keys(places)
  for (const { path, fields } of cookies) {
    const where = text(fields.where)
    const meant = where && !names.includes(where) && nearest(where, names)
    if (!meant) continue
    yield {
      severity: 'warning',
      code: 'unknown-place',
      path: [...path, 'where'],
      expected: `'${meant}', a key of site.places`,
      received: shown(where),
      advice: `Write ${meant} if it is a slip; other words are shown as they are.`,
    }
  }
}

function* badScheme(path: Path, address: unknown): Generator<Finding> {
  const [, scheme] = /^\s*([a-z][a-z\d+.-]*):/i.exec(text(address)) ?? []
  if (!scheme || ['http', 'https', 'mailto', 'tel'].includes(scheme.toLowerCase())) return
  yield {
    severity: 'warning',
    code: 'address',
    path,
    expected: 'an address that begins with https:, or a path of your own site',
    received: shown(address),
    advice: 'Correct it: no link is made of it.',
  }
}
