/** What an address may ask for, so that each way of setting Latchkey up can be tried on each page. */
export const FLAGS = {
  snippet: 'set up by the output of `latchkey snippet`, with the notice and the tables rendered ahead',
  csp: 'with a strict Content-Security-Policy: nonces, strict-dynamic, Trusted Types',
  bare: 'without Latchkey, every tracker unmarked',
  deferred: 'broken: the script tag is deferred, so it comes after all others',
  late: 'broken: the code stands at the end of the page, where a plugin has moved it',
  nolink: 'as if the editor had forgotten the link to the cookie settings',
}

/**
 * The flags in an address, such as `/news?snippet&csp`.
 * @param {URLSearchParams} query
 */
export function readFlags(query) {
  return new Set(Object.keys(FLAGS).filter(flag => query.has(flag)))
}

/**
 * Carries the flags on to every page that this one links to, but for links that name flags of their own.
 * @param {string} html
 * @param {Set<string>} flags
 */
export function carryFlags(html, flags) {
  if (!flags.size) return html
  const own =
    /(<(?:a|form)\b[^>]*? (?:href|action)=")(\/[^"#?]*|http:\/\/(?:my\.)?millbrook\.localhost[^"#?]*)(?=["#])/g
  return html.replace(own, (_, tag, address) => `${tag}${address}?${[...flags].join('&')}`)
}
