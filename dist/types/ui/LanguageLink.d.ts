import type { Settings } from './settings-model.js';
interface LanguageLinkProps {
    readonly settings: Settings;
}
/** A quiet way to the visitor's own language, in that language; nothing where the site does not offer it. */
export declare function LanguageLink({ settings }: LanguageLinkProps): import("preact").JSX.Element | null;
export {};
