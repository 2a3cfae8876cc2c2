/**
 * Gives the document a style sheet, once however often it is asked.
 *
 * A constructed sheet is not inline style, so it works under `style-src 'self'`. Browsers that cannot adopt one
 * (before 2023) get a `<style>` element, which a strict policy lets through by its nonce.
 */
export declare function adoptStyle(css: string, nonce?: string): void;
