import type { SetUp } from './set-up.ts'

/** What is put around the ways. */
export interface Surroundings {
  readonly head: string
  readonly body?: string
  /** Sent with the page and with every other file of the site. */
  readonly siteHeaders?: Record<string, string>
  /** What becomes of HTML that stands in the document. */
  readonly wrap?: (html: string) => string
}

/** A page that holds the ways, each at its place. */
export function pageWith(surroundings: () => Surroundings): SetUp['page'] {
  return (ways, visit) => {
    const { head, body = '', wrap = (html: string) => html, siteHeaders = {} } = surroundings()
    const places = { before: '', head: '', body: '' }
    let headers: Record<string, string> = {}
    for (const way of ways) {
      const at = visit.addressesOf(way)
      if (way.headers) headers = { ...headers, ...way.headers(at) }
      const html = way.html?.(at) ?? ''
      const code = way.script ? `<script>{\n${way.script(at).replaceAll('</', '<\\/')}\n}</script>` : ''
      places[way.place ?? 'body'] += (html && wrap(html)) + code + '\n'
    }
    return {
      headers,
      siteHeaders,
      html: `<!doctype html><html lang="en"><head>${places.before}<meta charset="utf-8"><title>Test</title>
${head}
${places.head}</head>
<body>${body}<main><h1>Home</h1></main>
${places.body}</body></html>`,
    }
  }
}
