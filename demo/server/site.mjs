import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { galleryList } from './gallery.mjs'
import { readCookies, readForm } from './read-request.mjs'
import { checkRepair, fillRepair } from './repair-form.mjs'
import { renderPage } from './render-page.mjs'
import { redirect, send } from './send.mjs'

const PAGES = new URL('../pages/', import.meta.url)
const SESSION = 'Path=/; SameSite=Lax'

/** The landlord's pages by address. */
const FILES = {
  '/': 'home.html',
  '/repairs': 'repairs.html',
  '/repairs/thanks': 'thanks.html',
  '/news': 'news.html',
  '/films/gas-safety': 'film.html',
  '/your-views': 'your-views.html',
  '/privacy': 'privacy.html',
  '/cy/': 'cy/home.html',
  '/cy/preifatrwydd': 'cy/privacy.html',
  '/try': 'try.html',
  '/gallery': 'gallery.html',
}

/**
 * Answers for the landlord's website.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ url: URL, port: number, flags: Set<string> }} context
 */
export async function answerAsSite(request, response, { url, port, flags }) {
  const isRepair = request.method === 'POST' && url.pathname === '/repairs'
  const file = FILES[/** @type {keyof typeof FILES} */ (url.pathname)]
  if (!file) return send(response, await readFile(new URL('missing.html', PAGES)), { status: 404 })

  let html = await readFile(new URL(file, PAGES), 'utf8')
  const cookies = readCookies(request)
  const fresh = []
  if (!cookies.has('ASP.NET_SessionId')) fresh.push(`ASP.NET_SessionId=${randomUUID()}; HttpOnly; ${SESSION}`)

  if (file === 'repairs.html') {
    // Only what we gave out ourselves comes back into the page.
    const token = /^[\da-f-]{36}$/.exec(cookies.get('__RequestVerificationToken') ?? '')?.[0] ?? randomUUID()
    fresh.push(`__RequestVerificationToken=${token}; HttpOnly; ${SESSION}`, `XSRF-TOKEN=${token}; ${SESSION}`)
    const form = isRepair ? await readForm(request) : new URLSearchParams()
    const faults = isRepair ? checkRepair(form, token) : []
    if (isRepair && !faults.length) {
      const query = [...flags, `reference=MB-${1000 + Math.floor(Math.random() * 9000)}`].join('&')
      return redirect(response, `/repairs/thanks?${query}`, fresh)
    }
    html = fillRepair(html, { form, faults, token })
  }
  if (file === 'gallery.html') {
    const list = await galleryList()
    html = html.replace('<!-- gallery -->', () => list)
  }
  if (file === 'thanks.html') {
    const reference = /^MB-\d{4}$/.exec(url.searchParams.get('reference') ?? '')?.[0] ?? 'MB-1000'
    html = html.replaceAll('MB-0000', reference)
  }

  const page = await renderPage(html, { port, flags })
  send(response, page.html, { headers: { ...page.headers, 'set-cookie': fresh } })
}
