import { type Markup } from '../markup/markup.js';
/**
 * A link to an address that a manifest gives, or the bare text where the address would not be one of the web: a
 * manifest may come from anywhere, and `javascript:` is an address too.
 */
export declare function link(address: string, text: string): Markup;
/** A link to an e-mail address, a telephone number or a web address; anything else as text. */
export declare function contactLink(contact: string): Markup;
