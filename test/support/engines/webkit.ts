import { setTimeout as sleep } from 'node:timers/promises'
import { LOAD_LIMIT, type Engine } from './engine.ts'
import { startWebDriver, type WebDriver } from './web-driver.ts'

const CAPABILITIES = {
  capabilities: {
    alwaysMatch: {
      unhandledPromptBehavior: 'dismiss',
      timeouts: { pageLoad: LOAD_LIMIT, script: LOAD_LIMIT },
    },
  },
}

/** Starts WebKit's driver. Each visit is a session of its own: WebKit keeps nothing from one to the next. */
export async function startWebKit(): Promise<Engine> {
  let driver = await startWebDriver()
  const version = await inSession(driver, ({ version }) => Promise.resolve(version))
  return {
    name: 'webkit',
    version: `WebKitGTK ${version.split('.', 2).join('.')}`,
    visitors: 1,
    async visit(url, { waitMs, evaluate }) {
      try {
        return await visitWith(driver)
      } catch {
        // A page can take the browser down, and the driver with it: a new driver is asked once more.
        driver.stop()
        driver = await startWebDriver()
        return visitWith(driver)
      }

      function visitWith(running: WebDriver): Promise<unknown> {
        return inSession(running, async ({ path }) => {
          await running.call('POST', `${path}/url`, { url }).catch(() => {})
          await sleep(waitMs)
          if (!evaluate) return undefined
          const script = `return (${evaluate})`
          return running.call('POST', `${path}/execute/sync`, { script, args: [] }).catch(() => undefined)
        })
      }
    },
    async close() {
      driver.stop()
    },
  }
}

interface Session {
  readonly path: string
  readonly version: string
}

async function inSession<Value>(
  driver: WebDriver,
  use: (session: Session) => Promise<Value>,
): Promise<Value> {
  const { sessionId, capabilities } = (await driver.call('POST', '/session', CAPABILITIES)) as {
    sessionId: string
    capabilities: { browserVersion: string }
  }
  try {
    return await use({ path: `/session/${sessionId}`, version: capabilities.browserVersion })
  } finally {
    await driver.call('DELETE', `/session/${sessionId}`).catch(() => {})
  }
}
