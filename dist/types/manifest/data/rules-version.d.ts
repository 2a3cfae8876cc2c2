/**
 * The rules under which choices are asked: PECR with Schedule A1, as in force since 5 February 2026. Alone in a file,
 * because receipts say it and need nothing else of the rules.
 */
export declare const RULES_VERSION = "uk-pecr-2026-02-05";
