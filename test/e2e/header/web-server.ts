import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureServer } from '../../support/ensure-server.mjs'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
}

/** A web server of the system's own, with a folder of files. */
export interface WebServer {
  readonly port: number
  ask(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Answer>
  stop(): Promise<void>
}

export interface Site {
  /** What `latchkey csp` wrote; nothing for a bare server. */
  readonly config?: string
  /** More of nginx's own configuration: what comes before all else, and what belongs into its `server`. */
  readonly main?: string
  readonly server?: string
  /** By name. Those in the folder `plain` are sent without what the configuration adds. */
  readonly files: Readonly<Record<string, string>>
}

const TYPES = 'text/html html; text/javascript js; image/png png; text/css css;'

/** Where a server runs, and what it is told besides. */
interface Place {
  readonly folder: string
  readonly port: number
  readonly main: string
  readonly server: string
}

/** How each server is told to serve a folder, in the foreground and as one process where it can. */
const SETUPS = {
  nginx: {
    file: 'nginx.conf',
    args: ({ folder }: Place) => [
      '-p',
      folder,
      '-c',
      join(folder, 'nginx.conf'),
      '-e',
      join(folder, 'errors'),
    ],
    text: ({ folder, port, main, server }: Place) => `
${main}
daemon off; master_process off; pid ${folder}/pid;
events { }
http {
  access_log off;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  types { ${TYPES} }
  include ${folder}/latchkey.conf;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/www;
    location /plain/ { add_header X-Plain 1; }
    ${server}
  }
}`,
  },
  apache: {
    file: 'apache.conf',
    args: ({ folder }: Place) => ['-d', folder, '-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'],
    text: ({ folder, port }: Place) => `
ServerName site.localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
User www-data
Group www-data
${['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'setenvif', 'headers']
  .map(name => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  .join('\n')}
TypesConfig /dev/null
${TYPES.split('; ')
  .map(type => `AddType ${type.replace(';', '').replace(' ', ' .')}`)
  .join('\n')}
DocumentRoot ${folder}/www
DirectoryIndex index.html
<Directory ${folder}/www>
  AllowOverride FileInfo
</Directory>
Include ${folder}/latchkey.conf`,
  },
  php: {
    file: 'php.ini',
    args: ({ folder, port }: Place) => ['-n', '-S', `127.0.0.1:${port}`, '-t', join(folder, 'www')],
    text: () => '',
  },
}

/** Starts it on a free port of this machine, with a folder of its own that goes when it stops. */
export async function startWebServer(
  kind: keyof typeof SETUPS,
  { config = '', main = '', server: inServer = '', files }: Site,
): Promise<WebServer> {
  const program = ensureServer(kind)
  const { file, args, text } = SETUPS[kind]
  const folder = mkdtempSync(join(tmpdir(), `latchkey-${kind}-`))
  // Apache reads as a user of its own.
  chmodSync(folder, 0o755)
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, 'www', name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, content)
  }
  const port = await freePort()
  writeFileSync(join(folder, 'latchkey.conf'), config)
  const place: Place = { folder, port, main, server: inServer }
  writeFileSync(join(folder, file), text(place))

  const server = spawn(program, args(place), { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  server.stderr.on('data', data => (said += String(data)))
  const kill = (): void => void server.kill('SIGTERM')
  // A test that runs out of time leaves no server behind.
  process.once('exit', kill)
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()))
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const ask: WebServer['ask'] = (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      request(
        { host: '127.0.0.1', port, path, method, headers: { host: 'site.localhost', ...headers }, agent },
        response => {
          response
            .resume()
            .once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }))
        },
      )
        .once('error', reject)
        .end()
    })
  const stop = async (): Promise<void> => {
    agent.destroy()
    process.off('exit', kill)
    kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }

  for (let left = 100; ; left--) {
    const answer = await ask('/').catch(() => null)
    if (answer) return { port, ask, stop }
    if (left === 0 || server.exitCode !== null) {
      const errors = join(folder, 'errors')
      const log = said + (existsSync(errors) ? readFileSync(errors, 'utf8') : '')
      await stop()
      throw new Error(`${kind} does not start: ${log}`)
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
