import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { pageOf, SMALL, type PageOptions } from '../../support/manifests.ts'
import type { Site } from '../../support/site.ts'

/** A site with a log of its own. */
export const LOGGED = { ...SMALL, options: { record: '/consent-log' } }

export interface Posted {
  readonly event: { readonly id: string; readonly data: Readonly<Record<string, unknown>> } & Readonly<
    Record<string, unknown>
  >
  readonly headers: IncomingHttpHeaders
}

/** A log that notes what is posted to it, and answers as it is told. */
export interface FakeLog {
  readonly posted: Posted[]
  /** A status; `hang up`: the connection breaks; `never`: no answer. */
  answer: number | 'hang up' | 'never'
}

/** Puts a log on a site. */
export function logOn(site: Site, path = '/consent-log'): FakeLog {
  const log: FakeLog = { posted: [], answer: 204 }
  site.page(path, async (request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    for await (const part of request) body += String(part)
    log.posted.push({ event: JSON.parse(body) as Posted['event'], headers: request.headers })
    if (log.answer === 'hang up') request.socket.destroy()
    else if (log.answer !== 'never') response.writeHead(log.answer).end('<garbage')
  })
  return log
}

/** A page of the site with a log, at a level. */
export function loggedPage(level: 'mark' | 'guard' | 'seal' = 'guard', options: PageOptions = {}): string {
  return pageOf({ manifest: LOGGED, ...options }).replace('data-level="mark"', `data-level="${level}"`)
}
