/** A sheet, and of ours what it was made of: each file of ours knows it by that. */
export type StyleSheet = CSSStyleSheet & {
    readonly css?: string;
};
/**
 * Gives the document a style sheet.
 *
 * A constructed sheet is not inline style, so it works under `style-src 'self'`. Browsers that cannot adopt one
 * (before 2023) get a `<style>` element, which a strict policy lets through by its nonce.
 */
export declare function addStyle(css: string, nonce?: string): void;
