import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { explainFaults } from '../../../src/manifest/validate-file.ts'

const LEVELS = ['error', 'warn', 'info', 'groupCollapsed'] as const
const ROW = { name: '_ga', purpose: 'Counts visits.', expiry: '1 year', category: 'analytics' }

/** What was written to the console, as `level: text`. */
let lines: string[] = []

beforeEach(() => {
  lines = []
  for (const level of LEVELS) {
    vi.spyOn(console, level).mockImplementation(
      (text: unknown) => void lines.push(`${level}: ${String(text)}`),
    )
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

function add(tag: string, attributes: Record<string, string>): void {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(element)
}

describe('explainFaults', () => {
  it('writes each fault in one line, errors first', () => {
    const services = { vimeo: { name: 'Vimeo', category: 'media', hosts: ['player.vimeo.com'] } }
    explainFaults({
      services,
      cookies: [
        { ...ROW, name: '_utma' },
        { ...ROW, expiry: 'never' },
      ],
    })
    expect(lines.map(line => line.slice(0, 40))).toEqual([
      'groupCollapsed: latchkey: 1 error and 2 ',
      'error: latchkey: cookies[1].expiry: expe',
      'warn: latchkey: cookies[0].name: expecte',
      'warn: latchkey: cookies[0].name: expecte',
    ])
    expect(lines.join('')).not.toContain('\n')
  })

  it('names the hosts of others on this page in one line where the manifest names none', () => {
    add('img', { src: 'https://pixel.example.invalid/1.gif', loading: 'lazy' })
    add('script', { src: 'https://widget.example.invalid/w.js', type: 'text/plain' })
    add('script', { src: '/own.js', type: 'text/plain' })
    add('img', { src: 'data:,' })
    add('iframe', { src: 'http://[broken' })
    add('img', { name: 'querySelectorAll' })
    explainFaults({ site: { hosts: ['own.example.invalid'] }, cookies: [ROW] })
    expect(lines).toEqual([
      'info: latchkey: the manifest names no hosts, so only what the page marks is held. To hold unmarked tags too, ' +
        'name under services[].hosts: pixel.example.invalid, widget.example.invalid',
    ])
  })

  it('says so where the page asks nobody else', () => {
    explainFaults({ cookies: [ROW] })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^info: .* none so far, since this page asks no other host$/)
  })

  it('leaves a head part alone for what stands in its texts', () => {
    const services = { vimeo: { name: 'Vimeo', category: 'media', hosts: ['player.vimeo.com'] } }
    const cookies = [{ name: 'a', expiry: 'session', category: 'necessary' }]
    explainFaults({ services, cookies, texts: '#latchkey-texts', snippet: {} })
    expect(lines).toEqual([])
  })

  it('takes anything', () => {
    explainFaults(null)
    expect(lines[1]).toMatch(
      /^error: latchkey: the manifest: expected a manifest such as .*, received null\./,
    )
  })
})
