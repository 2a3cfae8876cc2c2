import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureServer } from '../../support/ensure-server.mjs'
import { startWebServer, type WebServer } from '../header/web-server.ts'
import { inGuide } from './in-guide.ts'

/** A server as the guide sets it up. */
export interface KeepingServer extends WebServer {
  /** Where it is asked, and how. */
  readonly path: string
  readonly method: string
  /** Whether it works out what is left of the lifetime; else it gives the whole. */
  readonly readsTime: boolean
}

type Files = Readonly<Record<string, string>>

const [plainMap = '', plainLocation = '', njsConfig = ''] = inGuide('nginx')

/** nginx as it comes: asked after each decision. */
export async function startPlain(files: Files = { 'index.html': 'Hello' }): Promise<KeepingServer> {
  const server = await startWebServer('nginx', { config: plainMap, server: plainLocation, files })
  return { ...server, path: '/latchkey/keep', method: 'POST', readsTime: false }
}

/** nginx with njs: with every page. */
export async function startNjs(): Promise<KeepingServer> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-njs-'))
  writeFileSync(join(folder, 'latchkey.js'), inGuide('js')[0] as string)
  const server = await startWebServer('nginx', {
    main: `load_module ${ensureServer('nginx-js')};`,
    config: njsConfig.replace('/etc/nginx/njs', folder),
    files: { 'index.html': 'Hello', 'a.png': '' },
  })
  const stop = async (): Promise<void> => {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
  return { ...server, stop, path: '/', method: 'GET', readsTime: true }
}

/** PHP: with every page. */
export async function startPhp(): Promise<KeepingServer> {
  const [code] = inGuide('php')
  const server = await startWebServer('php', {
    files: { 'index.php': `<?php\n${code}\nlatchkey_keep();\necho 'Hello';\n` },
  })
  return { ...server, path: '/', method: 'GET', readsTime: true }
}
