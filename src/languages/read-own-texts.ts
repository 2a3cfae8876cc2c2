import { wholeManifest } from '../browser/whole-manifest.ts'
import { isFields } from '../manifest/is-fields.ts'
import { OWN_PATH } from '../manifest/own-path.ts'

/**
 * The texts of a language of the site's own: from the manifest, or from the file that it names. From this site only:
 * another host would decide what visitors are told here. Rejects where they cannot be had.
 */
export async function readOwnTexts(source: unknown, tag: string): Promise<unknown> {
  const given = isFields(source) && isFields(source.languages) ? source.languages[tag] : undefined
  if (typeof given !== 'string') {
    const { languages } = await wholeManifest(source)
    return isFields(languages) ? languages[tag] : undefined
  }
  if (!OWN_PATH.test(given)) throw new Error(`${given} is no path of this site`)
  const response = await fetch(given, { mode: 'same-origin' })
  return response.json()
}
