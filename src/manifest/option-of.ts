import { isFields } from './is-fields.ts'

/** An option of a manifest that only lazy code needs, as it stands there, unchecked; undefined where there is none. */
export function optionOf(manifest: unknown, name: string): unknown {
  return isFields(manifest) && isFields(manifest.options) ? manifest.options[name] : undefined
}
