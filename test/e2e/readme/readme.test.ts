import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, visitor } from '../../support/browser.ts'
import { startSite, type Site } from '../../support/site.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

let site: Site
let browser: Browser
let readme: string

beforeAll(async () => {
  site = await startSite()
  browser = await launch()
  readme = await readFile(join(root, 'README.md'), 'utf8')
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** The code blocks of one language. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    match => match[1] ?? '',
  )
}

/** The files that the README's TypeScript blocks name in their first line. */
function files(): Map<string, string> {
  return new Map(blocks('ts').map(code => [/^\/\/ (\S+)/.exec(code)?.[1] ?? '', code]))
}

/** Opens the page with the counter's host answered by us, and counts what reaches it. */
async function openPage() {
  const guest = await visitor(browser)
  const asked: string[] = []
  await guest.page.context().route('https://counter.example/**', async route => {
    asked.push(route.request().url())
    await route.fulfill({ contentType: 'text/javascript', body: 'window.counted = true' })
  })
  return { ...guest, asked }
}

async function expectFirstFiveMinutes({ page, asked }: Awaited<ReturnType<typeof openPage>>) {
  await page.goto(site.url)
  await page.waitForSelector('#latchkey-banner')
  await page.waitForSelector('latchkey-annex table')
  const names = await page.locator('latchkey-annex tbody code').allTextContents()
  expect(names).toEqual(['CFID', 'visit_*', 'latchkey'])
  expect(asked).toEqual([])
  await page.click('#latchkey-banner [data-latchkey=accept]')
  await page.waitForFunction('window.counted')
}

describe('the README', () => {
  it('gives a page with a blocked tracker, a banner and an annex by its script tag', async () => {
    site.page('/', blocks('html')[0] ?? '')
    const guest = await openPage()
    await expectFirstFiveMinutes(guest)
    expect(guest.asked).toEqual(['https://counter.example/count.js'])
    expect(guest.errors).toEqual([])
    await guest.leave()
  })

  it('gives the same by its package, bundled from outside', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readme-'))
    for (const [name, code] of files()) await writeFile(join(folder, name), code)
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    await mkdir(join(folder, 'node_modules'))
    await symlink(root, join(folder, 'node_modules/latchkey'), 'junction')
    await build({
      configFile: false,
      logLevel: 'error',
      root: folder,
      build: { outDir: 'out', lib: { entry: 'main.ts', formats: ['es'], fileName: 'main' } },
    })
    site.page(
      '/',
      `<!doctype html><html lang="en"><title>x</title><script type="text/plain" data-consent="visit-counter" src="https://counter.example/count.js"></script>
       <latchkey-annex></latchkey-annex><script type="module" src="/out/main.js"></script>`,
    )
    for (const file of await readdir(join(folder, 'out'))) {
      site.page(`/out/${file}`, await readFile(join(folder, 'out', file), 'utf8'), {
        'content-type': 'text/javascript',
      })
    }
    const guest = await openPage()
    await expectFirstFiveMinutes(guest)
    expect(guest.console.some(line => line.startsWith('decided'))).toBe(true)
    expect(guest.errors).toEqual([])
    await guest.leave()
    await rm(folder, { recursive: true })
  })

  it('writes the annex on a server as it says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readme-'))
    await mkdir(join(folder, 'node_modules'))
    await symlink(root, join(folder, 'node_modules/latchkey'), 'junction')
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    const manifest = (files().get('manifest.ts') ?? '').replace(/declare module[\s\S]*/, '')
    await writeFile(join(folder, 'manifest.mjs'), manifest)
    await writeFile(
      join(folder, 'annex.mjs'),
      (files().get('annex.ts') ?? '').replace("'./manifest'", "'./manifest.mjs'"),
    )
    const html = execFileSync(process.execPath, [join(folder, 'annex.mjs')], { encoding: 'utf8' })
    expect(html).toContain('Atodiad un: cwcis')
    expect(html).toContain('1 flwyddyn')
    await rm(folder, { recursive: true })
  })

  it('calls only what the page object has', async () => {
    site.page('/', blocks('html')[0] ?? '')
    const guest = await openPage()
    await guest.page.goto(site.url)
    await guest.page.waitForSelector('#latchkey-banner')
    await guest.page.evaluate(blocks('js')[0] ?? '')
    await guest.page.waitForSelector('#latchkey-panel[open]')
    expect(guest.errors).toEqual([])
    await guest.leave()
  })

  it('shows commands that run', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readme-'))
    const json = /id="latchkey-manifest">([\s\S]*?)<\/script>/.exec(blocks('html')[0] ?? '')?.[1] ?? ''
    await writeFile(join(folder, 'manifest.json'), json)
    const commands = blocks('sh')
      .flatMap(block => block.split('\n'))
      .filter(line => line.startsWith('npx latchkey'))
    expect(commands.length).toBeGreaterThan(4)
    for (const command of commands) {
      const [, , ...words] = command.split(' ')
      const output = execFileSync(process.execPath, [join(root, 'dist/npm/cli.js'), ...words], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      if (!command.includes('validate')) expect(output.length).toBeGreaterThan(100)
    }
    await rm(folder, { recursive: true })
  })
})
