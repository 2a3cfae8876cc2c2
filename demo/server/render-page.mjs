import { randomBytes } from 'node:crypto'
import { headBlocks } from './head-blocks.mjs'
import { renderAhead } from './render-ahead.mjs'
import { unmark } from './unmark.mjs'
import { carryFlags } from './variant.mjs'

/** The port that is written in the pages' addresses. */
export const WRITTEN_PORT = ':4321'

/**
 * Makes a page from its file: the addresses get this server's port, and Latchkey goes where the file says
 * `<!-- latchkey:head -->` and `<!-- latchkey:body -->`. All else of the file is sent as it stands.
 * @param {string} html
 * @param {{ port: number, flags: Set<string> }} options
 * @returns {Promise<{ html: string, headers: Record<string, string> }>}
 */
export async function renderPage(html, { port, flags }) {
  const lang = /<html lang="([\w-]+)"/.exec(html)?.[1] ?? 'en'
  const { head, body } = flags.has('bare') ? { head: '', body: '' } : await headBlocks({ lang, flags })
  let page = html.replaceAll(WRITTEN_PORT, `:${port}`)
  if (flags.has('bare')) page = unmark(page)
  if (flags.has('snippet')) page = await renderAhead(page, lang)
  if (flags.has('nolink')) page = page.replace(/<li><a href="[^"]*#latchkey-settings">[^<]*<\/a><\/li>/g, '')
  page = carryFlags(page, flags)
    // The functions keep `$` in the manifest from being read as a pattern.
    .replace('<!-- latchkey:head -->', () => (flags.has('late') ? '' : head))
    .replace('<!-- latchkey:body -->', () => body)
    .replace('</body>', () => `${flags.has('late') ? head : ''}${LIVE_LOG}\n</body>`)
  return flags.has('csp') ? withPolicy(page) : { html: page, headers: {} }
}

// Not part of the landlord's pages: the demo's own window on what they do.
const LIVE_LOG = '<script type="module" src="/assets/live-log.js"></script>'

/** @param {string} page */
function withPolicy(page) {
  const nonce = randomBytes(16).toString('base64')
  const policy = [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ]
  return {
    html: page.replace(/<script(?=[\s>])/g, `<script nonce="${nonce}"`),
    headers: { 'content-security-policy': policy.join('; ') },
  }
}
