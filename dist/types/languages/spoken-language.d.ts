/**
 * The language in which Latchkey speaks where `lang` is asked for, as a tag: one of the site's own, else one of ours that
 * a page in it is enough for or that the site offers by name, else English.
 * @param manifest the whole or its head part, unchecked.
 */
export declare function spokenLanguage(lang: string, manifest: unknown): string;
/** Tags of the languages that the site adds or corrects. */
export declare function ownLanguages(manifest: unknown): readonly string[];
/** Tags of the languages that the site offers, as `options.languages` names them. */
export declare function namedLanguages(manifest: unknown): readonly unknown[];
/** Whether a site has languages besides that of its pages. */
export declare function offersLanguages(manifest: unknown): boolean;
