import { text } from './text.ts'

/** Hosts of others that this page has asked for something, or is about to, in alphabetical order. */
export function thirdPartyHosts(ownHosts: readonly string[]): string[] {
  // By way of the prototype, because page content can shadow members of `document` by name.
  const elements = Document.prototype.querySelectorAll.call(
    document,
    'script[src], iframe[src], img[src], link[href]',
  )
  const addresses = [
    ...performance.getEntriesByType('resource').map(({ name }) => name),
    ...[...elements].map(element => text(element.getAttribute('src') ?? element.getAttribute('href'))),
  ]
  const own = new Set([location.hostname, ...ownHosts])
  const hosts = new Set(addresses.map(hostOf).filter(host => host && !own.has(host)))
  return [...hosts].sort()
}

function hostOf(address: string): string {
  try {
    const { protocol, hostname } = new URL(address, document.baseURI)
    return protocol.startsWith('http') ? hostname : ''
  } catch {
    // An address that cannot be read is asked of nobody.
    return ''
  }
}
