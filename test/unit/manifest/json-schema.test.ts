import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { jsonSchema } from '../../../src/build/json-schema.ts'
import { annexA } from '../../support/annex-a.ts'
import { GROUNDED, ROW, SERVICE } from '../../support/faults-of.ts'

const check = new Ajv({ allErrors: true, jsonPointers: true }).compile(jsonSchema())

/** Places that an editor would underline. */
function underlined(document: unknown): string[] {
  // Through JSON, since that is what an editor sees.
  check(JSON.parse(JSON.stringify(document)))
  return (check.errors ?? []).map(({ dataPath }) => dataPath)
}

describe('the JSON Schema', () => {
  it('is the checked-in file, which `npx vitest run --project unit -u` writes anew', async () => {
    await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../../src/manifest/latchkey.schema.json',
    )
  })

  it.each([
    ['a real annex', annexA],
    ['the four core fields', { cookies: [ROW] }],
    ['nothing', {}],
    [
      'every part of a manifest',
      {
        $schema: './latchkey.schema.json',
        site: {
          name: { en: 'Homes', 'cy-GB': 'Cartrefi' },
          hosts: ['*.millbrook.example', '*.MILLBROOK.CO.UK', '*.company.uk'],
          transfers: 'listed',
        },
        categories: {
          surveys: {},
          analytics: { basis: 'statistics', aggregateOnly: true, solePurpose: true },
        },
        services: {
          vimeo: { ...SERVICE, role: 'processor', hosts: ['Player.vimeo.com', 'localhost'], ...GROUNDED },
        },
        cookies: [{ ...ROW, name: ['a', 'b*'], category: undefined, service: 'vimeo', type: 'indexedDB' }],
        recipients: [{ name: 'Azure', data: 'All', purpose: 'Hosting' }],
        changes: [{ date: '2026-11-01', text: 'A new survey.' }],
        options: { lifetime: '3 months', migrate: { civic: { 'Our films': ['vimeo'] }, onetrust: {} } },
      },
    ],
  ])('takes %s', (_what, document) => {
    expect(underlined(document)).toEqual([])
  })

  it.each([
    [{ cookies: [{ ...ROW, expiry: '2 yeers' }] }, '/cookies/0/expiry'],
    [{ cookies: [{ ...ROW, expiry: '0 days' }] }, '/cookies/0/expiry'],
    [{ cookies: [{ ...ROW, name: '*' }] }, '/cookies/0/name'],
    [{ cookies: [{ ...ROW, type: 'flash' }] }, '/cookies/0/type'],
    [{ cookies: [{ ...ROW, purpose: [] }] }, '/cookies/0/purpose'],
    [{ cookies: [{ ...ROW, wher: 'Website' }] }, '/cookies/0/wher'],
    [{ cookies: [{ ...ROW, category: undefined }] }, '/cookies/0'],
    [{ services: { vimeo: { ...SERVICE, hosts: ['https://vimeo.com'] } } }, '/services/vimeo/hosts/0'],
    [{ services: { vimeo: { ...SERVICE, hosts: ['*.com'] } } }, '/services/vimeo/hosts/0'],
    [{ services: { vimeo: { ...SERVICE, hosts: ['*.Co.uK'] } } }, '/services/vimeo/hosts/0'],
    [{ services: { vimeo: { name: 'Vimeo' } } }, '/services/vimeo'],
    [{ services: { Vimeo: SERVICE } }, '/services'],
    [{ categories: { surveys: { basis: 'profit' } } }, '/categories/surveys/basis'],
    [{ options: { migrate: ['civi'] } }, '/options/migrate/0'],
    [{ options: { migrate: { civi: {} } } }, '/options/migrate/civi'],
    [{ options: { migrate: { civic: { a: 'b' } } } }, '/options/migrate/civic/a'],
    [{ cookie: [] }, '/cookie'],
  ])('underlines the fault of %j', (document, place) => {
    expect(underlined(document)).toContain(place)
  })

  it('explains each field and offers values for it', () => {
    const text = JSON.stringify(jsonSchema())
    expect(text).toContain('"examples":["necessary","preferences"')
    expect(text).toContain('"default":"6 months"')
    expect(text).toContain('"description":"How long it stays.')
    expect(text).not.toContain('"advice"')
  })
})
