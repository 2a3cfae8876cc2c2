import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const PACKAGE = new URL('../../node_modules/@duckduckgo/autoconsent/', import.meta.url)
const SCRIPT = readFileSync(new URL('dist/autoconsent.playwright.js', PACKAGE), 'utf8')
const RULES = JSON.parse(readFileSync(new URL('rules/rules.json', PACKAGE), 'utf8')) as {
  readonly autoconsent: readonly object[]
}

interface Message {
  readonly type: string
  readonly cmp?: string
  readonly result?: boolean
  readonly code?: string
  readonly id?: string
}

/** What the tool told its browser, as it came. */
export interface Autoconsent {
  /** The rule, or the heuristic, by which it found a banner; null where it found none. */
  found(): string | null
  /** Whether it says that it has answered; null as long as it says nothing. */
  answered(): boolean | null
}

/**
 * Puts DuckDuckGo's autoconsent into a page before it loads, with all of its own rules and heuristics, as their browsers
 * do. It answers the banner that it finds.
 * @param more further rules.
 */
export async function startAutoconsent(
  page: Page,
  { more = [], action = 'optOut' }: { more?: readonly object[]; action?: 'optOut' | 'optIn' } = {},
): Promise<Autoconsent> {
  const heard: Message[] = []
  const tell = (message: object): Promise<unknown> =>
    page.evaluate(message => {
      ;(
        globalThis as unknown as { autoconsentReceiveMessage(message: object): void }
      ).autoconsentReceiveMessage(message)
    }, message)
  await page.exposeBinding('autoconsentSendMessage', async (_, message: Message) => {
    heard.push(message)
    if (message.type === 'init') {
      const rules = { autoconsent: [...RULES.autoconsent, ...more] }
      await tell({ type: 'initResp', rules, config: { ...CONFIG, autoAction: action } })
    }
    if (message.type === 'eval') {
      const result = await page.evaluate(message.code ?? '').catch(() => false)
      await tell({ type: 'evalResp', id: message.id, result })
    }
  })
  await page.addInitScript(SCRIPT)
  return {
    found: () => heard.find(({ type }) => type === 'popupFound')?.cmp ?? null,
    answered: () => heard.find(({ type }) => /^opt(?:Out|In)Result$/.test(type))?.result ?? null,
  }
}

const CONFIG = {
  enabled: true,
  disabledCmps: [],
  enablePrehide: false,
  enableCosmeticRules: true,
  enableGeneratedRules: true,
  detectRetries: 20,
  isMainWorld: false,
  enableHeuristicDetection: true,
  enableHeuristicAction: true,
  heuristicMode: 'tier2',
  logs: {},
}
