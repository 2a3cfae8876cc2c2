/** A string, or one string a language. The same shape as `Text` of the manifest, which this folder does not know. */
type Texts = string | Readonly<Record<string, string>>

/**
 * A text in a language: the exact tag (`cy-GB`), else the base language (`cy`), else English, else the first there is.
 * What is no text gives an empty string, since a manifest in a page may hold anything.
 */
export function textIn(text: Texts | undefined, lang: string): string {
  if (typeof text === 'string') return text
  const tag = tagIn(text, lang)
  return text && tag ? (text[tag] as string) : ''
}

/** The language tag of the string that `textIn` gives, as the text names it; undefined where it does not say. */
export function tagIn(text: Texts | undefined, lang: string): string | undefined {
  if (!text || typeof text !== 'object') return undefined
  const tags = Object.keys(text).filter(tag => typeof text[tag] === 'string')
  return tagAmong(tags, lang) ?? tagAmong(tags, 'en') ?? tags[0]
}

/** The tag among others that a language goes by: the same whatever its case, else that of the base language. */
export function tagAmong(tags: readonly string[], lang: string): string | undefined {
  const find = (wanted: string) => tags.find(tag => tag.toLowerCase() === wanted.toLowerCase())
  return find(lang) ?? find(baseLanguage(lang))
}

/** The language of a tag without script and region: `cy` for `cy-GB`. */
export function baseLanguage(tag: string): string {
  return (tag.split(/[-_]/)[0] as string).toLowerCase()
}
