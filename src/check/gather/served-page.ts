/** How long a server may take to send the page once more, in milliseconds. */
const PATIENCE = 10_000

/**
 * The page as the server sends it now, before any script has changed it; null where it cannot be had. Nothing in it
 * runs or loads, and no string becomes HTML, so no Trusted Types policy is needed.
 */
export function servedPage(): Promise<Document | null> {
  return new Promise(resolve => {
    const request = new XMLHttpRequest()
    try {
      request.open('GET', location.href.replace(/#.*/, ''))
      request.responseType = 'document'
      request.timeout = PATIENCE
      request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null)
      request.send()
    } catch {
      // The page's own policy lets nobody ask.
      resolve(null)
    }
  })
}
