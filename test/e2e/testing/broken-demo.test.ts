import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../../demo/manifest.ts'
import type { Finding } from '../../../src/inventory/finding.ts'
import { driveSite, expectTrueAnnex, type DriveOptions, type SiteReport } from '../../../src/testing/index.ts'
import { startAlteredDemo, type Alteration } from '../../support/altered-demo.ts'
import { openDemo, type Demo } from '../../support/demo-visit.ts'

let demo: Demo

beforeAll(async () => {
  demo = await openDemo()
})
afterAll(() => demo.close())

/** Drives the demo with something broken in it. */
async function driveBroken(
  alteration: Alteration,
  { paths = ['/'], ...options }: Partial<DriveOptions> & { paths?: string[] },
): Promise<SiteReport> {
  const site = await startAlteredDemo(demo.url, alteration)
  try {
    return await driveSite(demo.browser, {
      pages: paths.map(path => site.url + path),
      manifest,
      host: 'www.millbrook.example',
      quiet: 250,
      ...options,
    })
  } finally {
    await site.close()
  }
}

/** `kind subject` of each error. */
const errors = ({ findings }: SiteReport): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ kind, subject }) => `${kind} ${subject}`)

function find({ findings }: SiteReport, kind: Finding['kind'], subject: string): Finding {
  const found = findings.find(one => one.kind === kind && one.subject === subject)
  expect(found, `${kind} of ${subject}`).toBeDefined()
  return found!
}

describe('a demo that is broken', () => {
  it('has nothing to report of it as long as it is whole', async () => {
    const report = await driveBroken({}, { journeys: ['reject'] })
    expect(errors(report)).toEqual([])
  })

  it('with a tracker that nobody declared: it is reported, with its host and all that it keeps', async () => {
    const report = await driveBroken(
      {
        html: (html, here) =>
          html.replace('</body>', `<script src="${here('rogue.localhost', '/rogue.js')}"></script></body>`),
        scripts: {
          '/rogue.js': `document.cookie = 'rogue_id=1; Path=/; Max-Age=999999'
            localStorage.setItem('rogue_queue', '[]')
            indexedDB.open('rogue_db')
            new Image().src = new URL('/pixel.gif', document.currentScript.src)`,
        },
      },
      { journeys: ['reject'] },
    )
    expect(errors(report).sort()).toEqual([
      'undeclared rogue.localhost',
      'undeclared rogue.localhost',
      'undeclared rogue_db',
      'undeclared rogue_id',
      'undeclared rogue_queue',
    ])
    expect(
      report.findings.filter(({ subject }) => subject === 'rogue.localhost').map(({ what }) => what),
    ).toEqual(['script', 'image'])
    // Only the page knows who.
    const [{ who, line } = {}] = find(report, 'undeclared', 'rogue_id').evidence
    expect([who, line]).toEqual([expect.stringMatching(/^http:\/\/rogue\.localhost:\d+\/rogue\.js$/), 1])
    expect(() => expectTrueAnnex(report)).toThrow(
      /error: undeclared: cookie 'rogue_id'\n.*add a row.*\n {2}seen before any choice, on http:\/\/localhost:\d+\//,
    )
  })

  it('with a tracker that runs before the choice: it is reported, before a choice and after a no', async () => {
    const report = await driveBroken(
      { html: html => html.replaceAll('type="text/plain" data-consent="google-analytics"', '') },
      { journeys: ['reject'] },
    )
    expect(errors(report).sort()).toEqual([
      'after-reject _ga',
      'after-reject _gid',
      'after-reject www.google-analytics.localhost',
      'after-reject www.google-analytics.localhost',
      'before-choice _ga',
      'before-choice _gid',
      'before-choice www.google-analytics.localhost',
      'before-choice www.google-analytics.localhost',
    ])
    const { path, id, message } = find(report, 'before-choice', '_ga')
    expect([path, id]).toEqual(['cookies[10].name', 'google-analytics'])
    expect(message).toContain('Mark what sets or asks for it')
  })

  it('with one that stays for longer than the annex says: it is reported with both lifetimes', async () => {
    const report = await driveBroken(
      {
        html: html =>
          html.replace(
            '</body>',
            `<script type="text/plain" data-consent="google-analytics">
              document.cookie = '_gid=1; Path=/; Max-Age=2592000'
            </script></body>`,
          ),
      },
      { journeys: ['accept'] },
    )
    expect(errors(report)).toEqual(['longer-than-declared _gid'])
    expect(find(report, 'longer-than-declared', '_gid').message).toContain(
      "kept for 30 days, and the annex says '1 day'",
    )
  })

  it('with a cookie that a withdrawal leaves: it is reported, and by whom it was set', async () => {
    const report = await driveBroken(
      { cookies: whileCounted },
      { journeys: ['accept'], paths: ['/', '/news'] },
    )
    const { message, evidence } = find(report, 'not-removed', '_gid')
    expect(message).toContain('still there after the visitor said no')
    expect(evidence.some(({ who }) => /^http:\/\/localhost:\d+\//.test(who ?? ''))).toBe(true)
    expect(() => expectTrueAnnex(report, { from: 'warning' })).toThrow("not-removed: cookie '_gid'")
  })

  it('with a script that accepts in the visitor’s name: it is reported', async () => {
    const report = await driveBroken(
      { html: html => html.replace('</body>', '<script>Latchkey.accept()</script></body>') },
      { journeys: ['gpc'] },
    )
    const granted = report.findings.find(({ kind }) => kind === 'granted-by-script')
    expect(granted?.severity).toBe('error')
    expect(granted?.subject.split(', ')).toEqual(expect.arrayContaining(['analytics', 'vimeo']))
    expect(granted?.message).toContain('the visitor had done nothing')
  })
})

/** The server counts those who allowed it, in a cookie that no script can remove. */
function whileCounted({ headers, url }: IncomingMessage): string[] {
  const isCounted = /latchkey=[^;]*\.analytics\+/.test(headers.cookie ?? '')
  return isCounted && url === '/news' ? ['_gid=1; Path=/; Max-Age=86400; HttpOnly'] : []
}
