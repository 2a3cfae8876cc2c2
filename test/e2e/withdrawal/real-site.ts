import { readFile } from 'node:fs/promises'
import { createServer as createPlainServer, type RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { packageFile } from '../../../src/build/package-file.ts'
import { selfSigned } from '../trackers/self-signed.ts'

/** One server for every name: the landlord's hosts and the tracker's. */
export interface RealSite {
  /** For Chromium: every name leads here, and the certificate passes. */
  readonly browserArgs: readonly string[]
  readonly port: number
  /** Says what every host answers at a path. */
  put(path: string, body: string, headers?: Readonly<Record<string, string>>): void
  /** Paths that were asked for, in the order of arrival. */
  readonly asked: string[]
  close(): Promise<void>
}

/** @param isPlain whether without TLS, for browsers that cannot be told to let our certificate pass. */
export async function startRealSite(isPlain = false): Promise<RealSite> {
  const answers = new Map<string, { body: string; headers: Readonly<Record<string, string>> }>()
  const asked: string[] = []
  const { key, cert, fingerprint } = selfSigned('www.example.org.uk')
  const listener: RequestListener = (request, response) => {
    // Asked as a proxy, it is given whole addresses.
    const path = (request.url ?? '/').replace(/^http:\/\/[^/]*/, '').split('?')[0] ?? '/'
    asked.push(path)
    void answer(path).then(({ status = 200, type, body, headers = {} }) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body),
    )
  }
  const server = isPlain ? createPlainServer(listener) : createServer({ key, cert }, listener)

  async function answer(path: string): Promise<Answer> {
    const known = answers.get(path)
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8'
    if (known) return { type, ...known }
    const file = /^\/latchkey\/([\w.-]+)$/.exec(path)?.[1]
    const body = file && (await readFile(packageFile(`dist/${file}`)).catch(() => null))
    return body ? { type, body } : { status: 404, type, body: '' }
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    browserArgs: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
    ],
    port,
    put: (path, body, headers = {}) => void answers.set(path, { body, headers }),
    asked,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

interface Answer {
  readonly status?: number
  readonly type: string
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}
