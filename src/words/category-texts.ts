import type { BriefWords, BuiltInCategory, CategoryWords, CommonWords } from './sections/common-words.ts'
import { textIn } from './text-in.ts'

type Texts = string | Readonly<Record<string, string>>

/** What a manifest may say about a category. */
interface OwnTexts {
  readonly title?: Texts
  readonly description?: Texts
  readonly doing?: Texts
}

/**
 * How a category is called and described: by the manifest, else by us where it is built in, else by its id.
 * The manifest's texts are taken in `words.lang`, which may be the page's. Without `doing` a category of the site's own is called by its title.
 */
export function categoryTexts(
  id: string,
  own: OwnTexts | undefined,
  words: Pick<BriefWords, 'categories' | 'lang'> & Partial<Pick<CommonWords, 'descriptions'>>,
): CategoryWords & { readonly description: string } {
  // Ids are the manifest's: `constructor` must not find what every object inherits.
  const builtIn = {}.hasOwnProperty.call(words.categories, id) ? (id as BuiltInCategory) : undefined
  const ours = builtIn && words.categories[builtIn]
  const { lang } = words
  const ownTitle = textIn(own?.title, lang)
  const title = ownTitle || ours?.title || id
  return {
    title,
    description: textIn(own?.description, lang) || (builtIn && words.descriptions?.[builtIn]) || '',
    doing: textIn(own?.doing, lang) || (ownTitle ? title : ours?.doing) || title,
  }
}
