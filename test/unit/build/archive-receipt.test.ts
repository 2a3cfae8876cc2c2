import { beforeEach, describe, expect, it } from 'vitest'
import { createChoice } from '../../../src/choice/choice.ts'
import { receiptOf, type Receipt } from '../../../src/choice/receipt.ts'
import { decisionEvent } from '../../../src/log/decision-event.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { inFolder } from './in-folder.ts'

const MANIFEST: Manifest = {
  site: { name: { en: 'Millbrook Homes', cy: 'Cartrefi Millbrook' } },
  categories: {
    counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true, title: 'Page counts' },
  },
  services: {
    counter: { name: 'Counter', category: 'analytics', hosts: ['counter.example'] },
    films: { name: 'Films', category: 'media', hosts: ['films.example'] },
  },
  cookies: [{ name: 'seen', category: 'counting', purpose: 'Counts pages.', expiry: '1 day' }],
  changes: [
    {
      date: '2026-11-01',
      text: { en: 'We now count films.', cy: 'Rydym nawr yn cyfrif ffilmiau.' },
      categories: ['media'],
    },
  ],
}
const FOLDER = 'latchkey-archive'

const { latchkey, list, read, write } = inFolder()

/** The receipt of a choice on 24 December, as `receipt()` gives it. */
function receipt(answers: Record<string, boolean>, manifest = MANIFEST): Receipt {
  const declared = readManifest(manifest)
  let record = ''
  const store = { read: () => record || undefined, write: (text: string) => void (record = text) }
  const now = (): number => Date.parse('2026-12-24T09:30:00Z')
  const choice = createChoice({ declared, store, gpc: false, now })
  choice.decide(answers)
  return { ...(receiptOf(declared, choice.decision, record) as Receipt), lang: 'cy' }
}

beforeEach(async () => {
  write('latchkey.json', MANIFEST)
  await latchkey('archive', '--date', '2026-11-01')
})
const find = (file: string) => latchkey('archive', '--find', file)

describe('latchkey archive --find with a receipt', () => {
  const CHOSEN = { analytics: true, media: false, counting: false }

  it.each<[string, string, (receipt: Receipt) => unknown]>([
    ['as the page gives it', 'receipt.json', receipt => receipt],
    [
      'as an event of the log',
      'event.json',
      receipt => decisionEvent(receipt, 'https://www.millbrook.example'),
    ],
    [
      'as the visitor keeps it',
      'receipt.txt',
      receipt => `Eich derbynneb\r\n\r\nFe wnaethoch ddewis.\r\n\r\n${JSON.stringify(receipt, null, 2)}\r\n`,
    ],
  ])('%s, leads to the words in the language in which they were shown', async (_how, file, form) => {
    write(file, form(receipt(CHOSEN)))
    const { code, out, said } = await find(file)
    expect(code).toBe(0)
    expect(said).toContain('Chosen on 24 December 2026 at 09:30 UTC')
    expect(said).toMatch(/analytics: yes, upon \w{7}: 2026.* media: no, .* counting: no, /)
    expect(said).toContain('One archived manifest was published then and fits all of it.')
    expect(out).toContain('# Cwcis ar Cartrefi Millbrook')
    expect(out).not.toContain('# Cookies on')
  })

  it('takes being told for no refusal, and finds services decided one by one', async () => {
    write('receipt.json', receipt({ ...CHOSEN, counting: true, counter: false }))
    const { code, said } = await find('receipt.json')
    expect(code).toBe(0)
    expect(said).toMatch(/counter: no, upon .* analytics: yes, .* counting: yes, /)
  })

  it('finds nothing where the choice was upon something else', async () => {
    const films = { ...MANIFEST.services!.films!, hosts: ['other.example'] }
    write('receipt.json', receipt(CHOSEN, { ...MANIFEST, services: { ...MANIFEST.services, films } }))
    expect((await find('receipt.json')).code).toBe(1)
  })

  it.each([
    ['{"time":"yesterday","answers":{},"fingerprints":{}}', 'holds no receipt'],
    ['{"time":"2026-12-24T09:30:00.000Z","answers":{},"fingerprints":{"a":"b"}}', 'expected a record'],
  ])('says so where it is none: %s', async (text, why) => {
    write('receipt.json', text)
    const { code, said } = await find('receipt.json')
    expect(code).not.toBe(0)
    expect(said).toContain(why)
  })
})

describe('the words that are kept', () => {
  const words = (lang: string): string =>
    read(`${FOLDER}/${list(FOLDER).find(name => name.endsWith(`.${lang}.md`))!}`)

  it('hold what the banner says to those who have chosen before, category by category', () => {
    const [, again = ''] = /\n## Changes to cookies on Millbrook Homes\n(.*?)\n## /s.exec(words('en')) ?? []
    expect(again.trim().split('\n\n')).toEqual([
      'What we use for Counting visits has changed since you chose. We use cookies for this only if you say yes.',
      'New since you chose: Counting visits. We use cookies for this only if you say yes.',
      'What we use for Films and maps has changed since you chose. We now count films. We use cookies for this only if you say yes.',
      'New since you chose: Films and maps. We now count films. We use cookies for this only if you say yes.',
      'What we use for Page counts has changed since you chose. This is on until you say no.',
      'New since you chose: Page counts. This is on until you say no.',
      'What we use for Page counts has changed since you chose. This stays off.',
      'New since you chose: Page counts. This stays off.',
      'Your other choices stay as they are.',
      '- Accept\n- Reject\n- OK\n- Turn off\n- Cookie settings',
    ])
    expect(words('cy')).toContain('## Newidiadau i gwcis ar Cartrefi Millbrook')
    expect(words('cy')).toContain('Rydym nawr yn cyfrif ffilmiau.')
  })

  it('hold what it says to a browser that sends Global Privacy Control, where that differs', async () => {
    expect(words('en')).toMatch(/\n## Global Privacy Control\n\n.*so this is off until you turn it on/s)
    write('latchkey.json', {
      cookies: [{ name: 'a', category: 'media', purpose: 'Films.', expiry: '1 day' }],
    })
    await latchkey('archive', '--to', 'other')
    const file = list('other').find(name => name.endsWith('.en.md'))!
    expect(read(`other/${file}`)).not.toContain('## Global Privacy Control')
  })
})
