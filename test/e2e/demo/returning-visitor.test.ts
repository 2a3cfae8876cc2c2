import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDemo, press, settle, visit, type Demo } from '../../support/demo-visit.ts'

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterAll(() => demo.close())

async function filesOfOurs(setup: string, answer: 'accept' | 'reject', path = '/repairs'): Promise<string[]> {
  const { page, leave } = await demo.newVisitor()
  await visit(page, demo.url + setup)
  await press(page, answer)
  await settle(page)
  const files: string[] = []
  page.on('request', request => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/latchkey/')) files.push(pathname)
  })
  await visit(page, demo.url + path + setup)
  await leave()
  return files
}

describe('a visitor who comes back', () => {
  it.each(['accept', 'reject'] as const)(
    'downloads the head file and what can wait after %s, and nothing else',
    async answer => {
      expect(await filesOfOurs('', answer)).toEqual(['/latchkey/latchkey.js', '/latchkey/page.js'])
    },
  )

  it('downloads only what can wait where the head code is inline', async () => {
    expect(await filesOfOurs('?snippet', 'reject')).toEqual(['/latchkey/page.js'])
  })

  it('downloads the placeholder as well where something waits, and not where it is shown', async () => {
    expect(await filesOfOurs('', 'reject', '/news')).toEqual([
      '/latchkey/latchkey.js',
      '/latchkey/page.js',
      '/latchkey/placeholder.js',
    ])
    expect(await filesOfOurs('', 'accept', '/news')).toEqual(['/latchkey/latchkey.js', '/latchkey/page.js'])
  })
})
