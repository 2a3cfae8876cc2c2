import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** All rules of WCAG 2.0, 2.1 and 2.2 at A and AA; some of the last are off in axe unless asked for. And good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong in a page, each as a line that can be acted on.
 * @param more rules that are run besides, by id.
 */
export async function axeFaults(page: Page, more: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(
    async ({ tags, more }) => {
      const axe = (globalThis as unknown as { axe: typeof axeCore }).axe
      const { violations } = await axe.run(document, {
        runOnly: tags,
        rules: Object.fromEntries(more.map(id => [id, { enabled: true }])),
        resultTypes: ['violations'],
      })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
    },
    { tags: TAGS, more },
  )
}
