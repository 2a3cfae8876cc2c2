import type { Words } from '../words/words.ts'

/**
 * Looks up names of countries: in our own list where a language has one, since browsers do not know all languages, else
 * in the browser's. What is no ISO 3166-1 code is given back as it is.
 */
export function countryNames({ common }: Pick<Words, 'common'>): (country: string) => string {
  // Made at the first code and kept: making one takes longer than all the rest of a row.
  let names: Intl.DisplayNames | undefined
  return country => {
    if (!/^[A-Z]{2}$/.test(country)) return country
    // Not an ISO code, but what people in the United Kingdom write.
    const code = country === 'UK' ? 'GB' : country
    const ours = common.countries[code]
    if (ours) return ours
    try {
      names ??= new Intl.DisplayNames([common.lang, 'en'], { type: 'region' })
      return names.of(code) ?? country
    } catch {
      // A browser from before 2021 has no names: the code says enough.
      return country
    }
  }
}
