import { describe, expect, it } from 'vitest'
import { checkLanguage } from '../../../src/check/check-language.ts'
import { judgeFacts } from '../../../src/check/judge-facts.ts'
import { report } from '../../../src/check/report.ts'
import { reportLines } from '../../../src/check/report-lines.ts'
import { reportMarkup } from '../../../src/check/report-markup.ts'
import { toHtml } from '../../../src/markup/to-html.ts'
import { factsWithTags, wholeFacts } from './whole-facts.ts'

const english = checkLanguage('en-GB')
const broken = factsWithTags({ before: ['/jquery.js', ''], waitsFor: ['<b>x</b>'] }, { review: '2026-01-31' })

describe('a report', () => {
  it('says that nothing is to mend', () => {
    const { summary, items } = report(judgeFacts(wholeFacts()), english)
    expect(summary).toBe('Nothing to mend.')
    expect(items[0]).toMatchObject({ verdict: 'OK', title: 'Place of the code', todo: '' })
  })

  it('puts first what is to mend, with what to do', () => {
    const { summary, items } = report(judgeFacts(broken), english)
    expect(summary).toBe('To mend: Place of the code, Age of the manifest and Content that waits.')
    expect(items.slice(0, 2).map(({ verdict, says }) => `${verdict}: ${says}`)).toEqual([
      'To mend: These scripts stand before Latchkey and may run before anybody is asked: /jquery.js and a script in the page itself.',
      'To mend: The manifest should have been looked at again by 31 January 2026.',
    ])
    expect(items[0]?.todo).toContain('start of <head>')
  })

  it('speaks Welsh where the page does', () => {
    const { summary } = report(judgeFacts(broken), checkLanguage('cy'))
    expect(summary).toBe('I’w drwsio: Lle’r cod, Oedran y maniffest a Cynnwys sy’n aros.')
  })

  it('is text, whatever the page holds', () => {
    const html = toHtml(reportMarkup(report(judgeFacts(broken), english), english))
    expect(html).toContain('&lt;b&gt;x&lt;/b&gt;')
    expect(html).not.toContain('<b>')
  })

  it('can be kept as lines of text, each fault of the manifest in one', () => {
    const facts = wholeFacts({ faults: { errors: ['cookies[0].name: wrong'], warnings: [] } })
    const lines = reportLines(report(judgeFacts(facts), english))
    expect(lines[1]).toBe(
      'To mend: Manifest. Errors in the manifest: 1. Warnings: 0. What has an error stays shut. Give the list to whoever looks after the manifest.',
    )
    expect(lines[2]).toBe('- cookies[0].name: wrong')
  })
})
