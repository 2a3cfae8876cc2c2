import type { IncomingMessage, ServerResponse } from 'node:http'

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  html: 'text/html',
  css: 'text/css',
  png: 'image/png',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  vtt: 'text/vtt',
  json: 'application/json',
  events: 'text/event-stream',
}

/** One grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** Code that says to the first party that it ran. Its own host is allowed by every set-up, so nothing stops the report. */
function reporter(ranAt: string): string {
  const address = JSON.stringify(ranAt)
  return `self.Image ? new Image().src = ${address} : self.fetch && fetch(${address}, { mode: 'no-cors' })`
}

/** Answers as a third party would: whatever is asked for is there, for everybody. */
export function thirdPartyAnswer(
  { pathname }: URL,
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  ranAt: string,
): void {
  const extension = pathname.split('.')[1] ?? ''
  response.writeHead(200, {
    'content-type': TYPES[extension] ?? 'text/plain',
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': '*',
  })
  if (method === 'HEAD' || method === 'OPTIONS') response.end()
  else response.end(bodyOf(extension, ranAt))
}

function bodyOf(extension: string, ranAt: string): string | Buffer {
  if (extension === 'js') return reporter(ranAt)
  if (extension === 'html') return `<!doctype html><title>Frame</title><script>${reporter(ranAt)}</script>`
  if (extension === 'css') return 'body { --leak: 1 }'
  if (extension === 'png') return PIXEL
  if (extension === 'svg') return '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'
  if (extension === 'json') return '{}'
  if (extension === 'vtt') return 'WEBVTT\n'
  return 'ok'
}

type OwnFile = (response: ServerResponse, third: string, name: string) => void

const script =
  (code: (third: string) => string): OwnFile =>
  (response, third) =>
    void response
      .writeHead(200, { 'content-type': 'text/javascript', 'service-worker-allowed': '/' })
      .end(code(third))

/** The third party's address of another kind. */
const as = (third: string, extension: string): string => third.replace('/t?', `/t.${extension}?`)

const redirect =
  (extension: string): OwnFile =>
  (response, third) =>
    void response.writeHead(302, { location: as(third, extension) }).end()

/** Files of the site itself that do a tracker's work. None has a snippet or a header of ours. */
export const OWN_FILES: Readonly<Record<string, OwnFile>> = {
  'redirect.js': redirect('js'),
  'redirect.png': redirect('png'),
  'redirect.html': redirect('html'),
  'frame.html': (response, third) =>
    void response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><title>Frame</title><script src="${as(third, 'js')}"></script>`),
  'blank.html': response =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Blank</title>'),
  'fetching.js': script(third => `fetch('${as(third, 'txt')}')`),
  'importing.js': script(third => `importScripts('${as(third, 'js')}')`),
  'sharing.js': script(third => `onconnect = () => fetch('${as(third, 'txt')}')`),
  'bundle.js': script(
    third =>
      `document.head.append(Object.assign(document.createElement('script'), { src: '${as(third, 'js')}' }))`,
  ),
  'module.js': script(third => `import '${as(third, 'js')}'`),
  'cookie.txt': (response, _third, name) =>
    void response.writeHead(200, { 'set-cookie': `${name}=1; Path=/` }).end('ok'),
  'rules.json': (response, third) =>
    void response
      .writeHead(200, { 'content-type': 'application/speculationrules+json' })
      .end(`{"prefetch":[{"source":"list","eagerness":"immediate","urls":["${as(third, 'html')}"]}]}`),
  'style.css': (response, third) =>
    void response.writeHead(200, { 'content-type': 'text/css' }).end(`@import '${as(third, 'css')}';`),
}
