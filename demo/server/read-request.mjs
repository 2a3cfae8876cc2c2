const LARGEST_FORM = 20_000

/**
 * Reads the body of a form post.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<URLSearchParams>} empty when it is larger than any form of ours.
 */
export async function readForm(request) {
  let text = ''
  for await (const chunk of request) {
    text += chunk
    if (text.length > LARGEST_FORM) return new URLSearchParams()
  }
  return new URLSearchParams(text)
}

/**
 * The cookies that a request brings.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Map<string, string>}
 */
export function readCookies(request) {
  const pairs = (request.headers.cookie ?? '').split('; ').map(pair => {
    const [name = '', ...value] = pair.split('=')
    return /** @type {[string, string]} */ ([name, value.join('=')])
  })
  return new Map(pairs)
}
