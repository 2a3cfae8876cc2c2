import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { readCookies, readForm } from './read-request.mjs'
import { renderPage } from './render-page.mjs'
import { redirect, send } from './send.mjs'

const PAGES = new URL('../portal/', import.meta.url)
const SESSION = 'Path=/; HttpOnly; SameSite=Lax'

/**
 * Answers for MyOnline, where residents sign in. Any name and password will do; nobody is remembered.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ url: URL, port: number, flags: Set<string> }} context
 */
export async function answerAsPortal(request, response, { url, port, flags }) {
  const query = flags.size ? `?${[...flags].join('&')}` : ''
  const isSignedIn = readCookies(request).has('SSRV_AUTHENTICATION')

  if (url.pathname === '/sign-in' && request.method === 'POST') {
    const name = (await readForm(request)).get('username')?.trim()
    return name ? redirect(response, `/account${query}`, signIn(name)) : redirect(response, `/${query}`)
  }
  if (url.pathname === '/sign-out') return redirect(response, `/${query}`, signOut())
  // The notice stands once, on the website.
  if (url.pathname === '/privacy')
    return redirect(response, `http://www.millbrook.localhost:${port}/privacy${query}`)
  if (url.pathname === '/account' && !isSignedIn) return redirect(response, `/${query}`)
  if (url.pathname === '/' && isSignedIn) return redirect(response, `/account${query}`)

  const file = { '/': 'sign-in.html', '/account': 'account.html' }[url.pathname]
  if (!file) return send(response, 'This page is not here.', { status: 404 })
  const page = await renderPage(await readFile(new URL(file, PAGES), 'utf8'), { port, flags })
  send(response, page.html, { headers: page.headers })
}

/** @param {string} name */
function signIn(name) {
  return [
    `LOGIN_USERNAME_COOKIE=${encodeURIComponent(name.slice(0, 40))}; ${SESSION}`,
    `SSRV_AUTHENTICATION=${randomUUID()}; ${SESSION}`,
    `SSRV_IDLE_SESSION=${Date.now().toString(36)}; ${SESSION}`,
  ]
}

function signOut() {
  return ['LOGIN_USERNAME_COOKIE', 'SSRV_AUTHENTICATION', 'SSRV_IDLE_SESSION'].map(
    name => `${name}=; Max-Age=0; ${SESSION}`,
  )
}
