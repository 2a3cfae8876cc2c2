import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
}

/**
 * Answers with a text.
 * @param {import('node:http').ServerResponse} response
 * @param {string | Buffer} body
 * @param {{ type?: string, status?: number, headers?: Record<string, string | string[]> }} [options]
 */
export function send(response, body, { type = 'html', status = 200, headers = {} } = {}) {
  const contentType = TYPES[/** @type {keyof typeof TYPES} */ (type)] ?? 'application/octet-stream'
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store', ...headers })
  response.end(body)
}

/**
 * Answers with a file below a folder, or 404. Browsers keep it, and ask each time whether it is still the same.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ folder: URL, path: string }} file
 */
export async function sendFile(request, response, { folder, path }) {
  // Names only: nothing that could climb out of the folder.
  const isPlain = /^@?(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(path)
  const body = isPlain ? await readFile(new URL(path, folder)).catch(() => null) : null
  if (!body) return send(response, 'Not found', { status: 404 })
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = { 'cache-control': 'no-cache', etag }
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end()
  send(response, body, { type: path.split('.').pop(), headers })
}

/**
 * Sends the browser on to another page, with GET.
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 * @param {string[]} [cookies]
 */
export function redirect(response, location, cookies = []) {
  response.writeHead(303, { location, 'set-cookie': cookies, 'cache-control': 'no-store' }).end()
}
