import type { Markup } from './markup.js';
/** Puts pieces of markup into the `{places}` of a text. A place without a piece stays empty. */
export declare function fillMarkup(template: string, pieces: Readonly<Record<string, Markup>>): Markup[];
