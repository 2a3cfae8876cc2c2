import { readFile } from 'node:fs/promises'
import { send, sendFile } from './send.mjs'

const LOOK_ALIKES = new URL('../third-parties/', import.meta.url)
const PACKAGES = new URL('../../node_modules/', import.meta.url)

/** 1 × 1, transparent: what a tracking pixel is. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** @typedef {(context: { request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, path: string }) => void | Promise<void>} Answer */

/** Answers with a file of ours that plays the part of a third party's. @param {string} path @returns {Answer} */
const lookAlike = path => context =>
  sendFile(context.request, context.response, { folder: LOOK_ALIKES, path })

/** Answers with a file as it came from npm. @param {string} path @returns {Answer} */
const fromNpm = path => context => sendFile(context.request, context.response, { folder: PACKAGES, path })

/** @type {Answer} */
const pixel = ({ response }) => send(response, PIXEL, { type: 'gif' })

/** Everybody else on the web, as far as this demo knows them: by host, then by path. */
const HOSTS = {
  'www.google-analytics.localhost': { '/ga.js': lookAlike('google-analytics/ga.js'), '/collect': pixel },
  'translate.googleapis.localhost': { '/element.js': lookAlike('google-translate/element.js') },
  'static.addtoany.localhost': {
    '/page.js': lookAlike('addtoany/page.js'),
    '/count.gif': pixel,
    '/frame': lookAlike('addtoany/frame.html'),
  },
  'widget.surveymonkey.localhost': {
    '/embed.js': lookAlike('surveymonkey/embed.js'),
    '/survey': lookAlike('surveymonkey/survey.html'),
  },
  'player.vimeo.localhost': {
    '/video/76979871': lookAlike('vimeo/player.html'),
    '/player.css': lookAlike('vimeo/player.css'),
    '/player-frame.js': lookAlike('vimeo/player-frame.js'),
    '/api/player.js': vimeoPlayer,
  },
  'cdn.jsdelivr.localhost': {
    '/npm/dayjs@1/dayjs.min.js': fromNpm('dayjs/dayjs.min.js'),
    '/npm/dayjs@1/locale/cy.js': fromNpm('dayjs/locale/cy.js'),
  },
  'tracker.tideway.localhost': { '/sp.js': fromNpm('@snowplow/browser-tracker/dist/index.umd.min.js') },
  'collector.tideway.localhost': { '/com.snowplowanalytics.snowplow/tp2': collect },
}

/**
 * Answers in the name of a third party.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ host: string, path: string }} address
 */
export async function answerAsThirdParty(request, response, { host, path }) {
  const paths = /** @type {Record<string, Record<string, Answer>>} */ (HOSTS)[host]
  const answer = paths?.[path]
  if (answer) return answer({ request, response, path })
  send(response, 'Nothing is here: this is the demo of Latchkey, playing a third party.', { status: 404 })
}

/**
 * The real library from npm but for one thing: it takes `vimeo.localhost` for an address of Vimeo's too, since the
 * demo's player must not be asked for from the real one.
 * @type {Answer}
 */
async function vimeoPlayer({ response }) {
  const source = await readFile(new URL('@vimeo/player/dist/player.min.js', PACKAGES), 'utf8')
  send(response, source.replaceAll('vimeo\\.com', 'vimeo\\.(?:com|localhost(?::\\d+)?)'), { type: 'js' })
}

/** Snowplow's collector: takes what it is sent and sets no cookie. @type {Answer} */
function collect({ request, response }) {
  const headers = {
    'access-control-allow-origin': request.headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type, sp-anonymous',
    'access-control-allow-methods': 'POST, OPTIONS',
  }
  request.resume()
  send(response, 'ok', { headers })
}
