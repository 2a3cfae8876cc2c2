import { isFields } from '../manifest/is-fields.ts'

/** What a language may leave to us, by what the browser knows or by figures. */
const OPTIONAL =
  /^common\.(?:lang|name|direction|countries|numbers|comma|number|plural|list)\b|^receipt\.languages\b/

/** Paths of the texts of ours that a language of the site's own lacks: "banner.accept". */
export function missingTexts(ours: unknown, own: unknown, path = ''): readonly string[] {
  if (OPTIONAL.test(path) || typeof ours === 'function') return []
  if (typeof ours !== 'object' || ours === null || Array.isArray(ours) || 'other' in ours) {
    const isPlural = isFields(ours)
    const text: unknown = isPlural && isFields(own) ? own.other : own
    const isSaid = Array.isArray(ours) ? Array.isArray(own) : typeof text === 'string' && text.trim()
    return isSaid ? [] : [path]
  }
  return Object.entries(ours).flatMap(([key, value]) =>
    missingTexts(
      value,
      isFields(own) && {}.hasOwnProperty.call(own, key) ? own[key] : undefined,
      path ? `${path}.${key}` : key,
    ),
  )
}
