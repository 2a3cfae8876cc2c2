import type { ReadOld } from './old-choice.js';
/**
 * Cookiebot: `CookieConsent`, a literal such as `{stamp:'…',necessary:true,preferences:false,statistics:true,
 * marketing:false,method:'explicit',ver:1,utc:1731969341591,region:'gb'}`, with its quotes and commas percent-encoded.
 * `0` is an old refusal of everything, `-1` means that nobody was asked. Where there is no method, Cookiebot calls a yes
 * `implied`.
 * @see https://www.cookiebot.com/en/developer/
 */
export declare const readCookiebot: ReadOld;
