import { fingerprintOf } from '../choice/fingerprint.ts'
import { fieldsOf } from '../manifest/fields-of.ts'
import { headPart } from '../manifest/head-part.ts'
import type { Fields } from '../manifest/is-fields.ts'
import type { HeadAhead, RowAhead } from '../manifest/read-ahead.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Manifest } from '../manifest/types.ts'

/**
 * The head part of a manifest as the snippet writes it. What `readManifest` makes of the manifest stands in it, so that no
 * page has to check it again: `readAhead` gives the same. Whoever looks for texts finds those of a head part.
 * @param texts Where the whole stands: `#id` of a JSON block in the page, or a same-origin address.
 */
export function headAhead(manifest: Manifest, texts?: string): HeadAhead & Pick<Manifest, 'texts'> {
  const part = fieldsOf(headPart(manifest, texts))
  const declared = readManifest(manifest)
  const { categories, services, siteHosts, lifetime, isShared, heedsDnt, faults } = declared
  const hasSwitch = (category: string | null): boolean =>
    /asks|objects/.test(categories.get(category ?? '')?.kind ?? '')
  const decided = [
    ...[...categories.keys()].filter(hasSwitch),
    ...[...services.values()].filter(({ category }) => hasSwitch(category)).map(({ id }) => id),
  ]
  const named = fieldsOf(part.services)
  return {
    site: siteHosts[0] ? { hosts: siteHosts } : undefined,
    services: Object.fromEntries(
      [...services].map(([id, { category, hosts, provider, role, country }]) => [
        id,
        { name: fieldsOf(named[id]).name, category, hosts, provider, role, country },
      ]),
    ),
    cookies: Array.isArray(part.cookies) ? part.cookies.flatMap(row => rowAhead(row, part)) : [],
    ...('options' in part && { options: part.options }),
    ...('languages' in part && { languages: part.languages }),
    texts: part.texts as string,
    ahead: {
      categories: [...categories.values()],
      lifetime,
      isShared,
      heedsDnt,
      faults,
      marks: Object.fromEntries(decided.map(id => [id, fingerprintOf(declared, id)])),
    },
  }
}

/** A row as it is read alone; none where it names nothing. */
function rowAhead(row: unknown, part: Fields): RowAhead[] {
  const names = readManifest({ ...part, cookies: [row] }).names
  if (!names[0]) return []
  const { type, category, service, seconds, place } = names[0]
  const { expiry, httpOnly } = fieldsOf(row)
  const name = names.map(({ pattern }) => pattern)
  return [{ name, type, category, service, seconds, expiry, httpOnly, ...place }]
}
