import type { BriefWords, CategoryWords, CommonWords } from './sections/common-words.js';
type Texts = string | Readonly<Record<string, string>>;
/** What a manifest may say about a category. */
interface OwnTexts {
    readonly title?: Texts;
    readonly description?: Texts;
    readonly doing?: Texts;
}
/**
 * How a category is called and described: by the manifest, else by us where it is built in, else by its id.
 * The manifest's texts are taken in `words.lang`, which may be the page's. Without `doing` a category of the site's own is called by its title.
 */
export declare function categoryTexts(id: string, own: OwnTexts | undefined, words: Pick<BriefWords, 'categories' | 'lang'> & Partial<Pick<CommonWords, 'descriptions'>>): CategoryWords & {
    readonly description: string;
};
export {};
