import type { Manifest } from '../manifest/types.ts'
import { readJson } from './read-json.ts'
import { report } from './report.ts'

/**
 * Gets the whole manifest when its head part says where the long texts are: in a JSON script further down
 * (`#latchkey-texts`), or at an address of this site. Where they cannot be had, the head part has to do.
 */
export async function wholeManifest(headPart: unknown): Promise<Manifest> {
  const { texts } = (headPart ?? {}) as { readonly texts?: unknown }
  try {
    // From this site only: another host's manifest would decide what visitors are told here.
    const whole: unknown = /^#/.test(texts as string)
      ? readJson((texts as string).slice(1))
      : texts && (await (await fetch(texts as string, { mode: 'same-origin' })).json())
    if (whole && typeof whole === 'object') return whole
  } catch (error) {
    report(`no texts at ${texts as string}`, error)
  }
  return (headPart ?? {}) as Manifest
}
