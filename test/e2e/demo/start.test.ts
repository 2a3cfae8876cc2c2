import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Runs what `npm start` runs until it has printed its address. */
async function start() {
  const child = spawn(process.execPath, ['demo/start.mjs'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.setEncoding('utf8')
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += chunk
    if (printed.includes('Ctrl+C')) break
  }
  const url = /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? ''
  const ended = new Promise<number | null>(resolve => void child.once('exit', resolve))
  return { child, url, printed, ended }
}

describe('npm start', () => {
  it('serves the demo, says where and what to try, and ends with Ctrl+C', async () => {
    const { child, url, printed, ended } = await start()
    expect(printed).toContain('What to try')
    const page = await (await fetch(url)).text()
    expect(page).toContain('<title>Millbrook Homes')
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  }, 120_000)

  it('takes the next free port where 4321 is taken', async () => {
    const taken = createServer()
    await new Promise<void>(
      resolve => void taken.once('error', () => resolve()).listen(4321, '127.0.0.1', resolve),
    )
    const { child, url, ended } = await start()
    expect(Number(new URL(url).port)).toBeGreaterThan(4321)
    expect((await fetch(url)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    taken.close()
  }, 120_000)
})
