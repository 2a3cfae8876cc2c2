import puppeteer from 'puppeteer-core'
import { LOAD_LIMIT } from './engine.ts'
import { findEngine } from './find-engine.mjs'
import { startWebDriver } from './web-driver.ts'

/** One tab of a visitor. */
export interface Tab {
  go(url: string): Promise<void>
  /** The value of a JavaScript expression, which may be a promise. */
  evaluate(expression: string): Promise<unknown>
  close(): Promise<void>
}

/** A visitor with any number of tabs, who was never there before. */
export interface Visitor {
  open(): Promise<Tab>
  close(): Promise<void>
}

/**
 * A visitor whose browser asks one server for everything, as its proxy: so every name leads there, real ones too.
 * @param port of the server, on this machine.
 */
export function openTabs(engine: 'firefox' | 'webkit', port: number): Promise<Visitor> {
  return engine === 'firefox' ? firefoxVisitor(port) : webkitVisitor(port)
}

async function firefoxVisitor(port: number): Promise<Visitor> {
  const executablePath = findEngine('firefox')
  if (!executablePath) throw new Error('No Firefox found: see test/support/engines/ensure-engine.mjs.')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'app.update.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
    },
  })
  return {
    async open() {
      const page = await browser.newPage()
      return {
        go: async url => void (await page.goto(url, { waitUntil: 'load', timeout: LOAD_LIMIT })),
        evaluate: expression => page.evaluate(expression),
        close: () => page.close(),
      }
    },
    close: () => browser.close(),
  }
}

async function webkitVisitor(port: number): Promise<Visitor> {
  const driver = await startWebDriver()
  const { sessionId } = (await driver.call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        proxy: { proxyType: 'manual', httpProxy: `127.0.0.1:${port}` },
        timeouts: { pageLoad: LOAD_LIMIT, script: LOAD_LIMIT },
      },
    },
  })) as { sessionId: string }
  const session = `/session/${sessionId}`
  const handles = new Set<string>()
  return {
    async open() {
      const first = (await driver.call('GET', `${session}/window`)) as string
      const { handle } = handles.has(first)
        ? ((await driver.call('POST', `${session}/window/new`, { type: 'tab' })) as { handle: string })
        : { handle: first }
      handles.add(handle)
      // Commands go to one tab at a time.
      let queue: Promise<unknown> = Promise.resolve()
      const send = (path: string, body: unknown = {}): Promise<unknown> => {
        const run = async (): Promise<unknown> => {
          await driver.call('POST', `${session}/window`, { handle })
          return driver.call('POST', session + path, body)
        }
        return (queue = queue.then(run, run))
      }
      return {
        go: async url => void (await send('/url', { url })),
        evaluate: expression =>
          send('/execute/async', {
            script: `const done = arguments[0]; Promise.resolve(${expression}).then(done, error => done(String(error)))`,
            args: [],
          }),
        async close() {
          await driver.call('POST', `${session}/window`, { handle })
          await driver.call('DELETE', `${session}/window`)
          const [other] = [...handles].filter(one => one !== handle)
          handles.delete(handle)
          if (other) await driver.call('POST', `${session}/window`, { handle: other })
        },
      }
    },
    async close() {
      await driver.call('DELETE', session).catch(() => {})
      driver.stop()
    },
  }
}
