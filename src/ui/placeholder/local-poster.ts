import { read } from '../../browser/natives.ts'
import { SITE, type UrlOwners } from '../../manifest/url-owners.ts'

/** The picture that the page gives for the time of waiting. From this site only: another host would be asked for it. */
export function localPoster(embed: Element, ownersOf: UrlOwners['ownersOf']): string {
  const address = embed.getAttribute('data-poster')
  try {
    const url = new URL(address as string, read('baseURI'))
    return address && ownersOf(url).includes(SITE) ? url.href : ''
  } catch {
    // No address.
    return ''
  }
}
