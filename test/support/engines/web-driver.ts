import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { findEngine } from './find-engine.mjs'

/** A driver program that takes WebDriver's commands over HTTP. */
export interface WebDriver {
  /** Sends a command and gives its value back. An error that the driver reports is thrown. */
  call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>
  stop(): void
}

const START_LIMIT = 15_000
const CALL_LIMIT = 30_000
const ATTEMPTS = 3

/** Starts WebKit's driver on a display of its own. Xvfb does not come up every time: hence the attempts. */
export async function startWebDriver(attempt = 1): Promise<WebDriver> {
  const driver = spawnDriver(await freePort())
  if (await isReady(driver)) return driver
  driver.stop()
  if (attempt < ATTEMPTS) return startWebDriver(attempt + 1)
  throw new Error(`WebKit’s driver did not start in ${ATTEMPTS} attempts of ${START_LIMIT / 1000} seconds.`)
}

function spawnDriver(port: number): WebDriver {
  const program = findEngine('webkit')
  if (!program) throw new Error('No WebKit found: see test/support/engines/ensure-engine.mjs.')
  const child = spawn('xvfb-run', ['-a', program, `--port=${port}`], {
    stdio: 'ignore',
    // A group of its own, so that the display and the browser end with it.
    detached: true,
    env: {
      ...process.env,
      // Its sandbox needs rights that a container does not give; it opens nothing but our own pages.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  })
  process.once('exit', stop)

  function stop(): void {
    process.off('exit', stop)
    try {
      if (child.pid) process.kill(-child.pid)
    } catch {
      // It has ended by itself.
    }
  }

  return {
    async call(method, path, body) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(CALL_LIMIT),
      })
      const { value } = (await response.json()) as { value: { error?: string; message?: string } | null }
      if (value?.error) throw new Error(`${value.error}: ${value.message}`)
      return value
    },
    stop,
  }
}

async function isReady(driver: WebDriver): Promise<boolean> {
  const end = Date.now() + START_LIMIT
  while (Date.now() < end) {
    const status = await driver.call('GET', '/status').catch(() => null)
    if (status) return true
    await sleep(50)
  }
  return false
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
