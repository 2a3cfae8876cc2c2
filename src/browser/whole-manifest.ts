import type { Manifest } from '../manifest/types.ts'
import { readJson } from './read-json.ts'
import { report } from './report.ts'

/**
 * Gets the whole manifest when its head part says where the long texts are: in a JSON script further down
 * (`#latchkey-texts`), or at an address of this site. Where they cannot be had, the head part has to do.
 */
export async function wholeManifest(headPart: Manifest & { readonly texts?: unknown }): Promise<Manifest> {
  const { texts } = headPart
  if (typeof texts !== 'string') return headPart
  try {
    const whole = texts.startsWith('#') ? readJson(texts.slice(1)) : await fetchSame(texts)
    if (whole && typeof whole === 'object') return whole
  } catch (error) {
    report(`the manifest's texts could not be read from ${texts}`, error)
  }
  return headPart
}

/** Fetches JSON from this site only: another host's manifest would decide what runs here. */
export async function fetchSame(address: string): Promise<unknown> {
  const url = new URL(address, location.href)
  if (url.origin !== location.origin) throw new Error(`expected an address of ${location.origin}, received ${url.href}`)
  const response = await fetch(url, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}`)
  return response.json()
}
