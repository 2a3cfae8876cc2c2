import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether our words are in the language of the page. */
export declare function language({ pageLang, lang, spoken, snippetLang: snippet }: Facts): Finding;
